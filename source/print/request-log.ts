import {unicodeEscape} from '../characters.js';
import {neutralise} from '../neutralise.js';
import type {LogLine} from '../server/index.js';
import type {LogFormat} from './log-formats.js';

/** The time of day here, to the millisecond. */
const timeOfDay = (time: Date): string =>
	`${time.toTimeString().slice(0, 8)}.${String(time.getMilliseconds()).padStart(3, '0')}`;

const asText = (line: LogLine, left: string): string => {
	const {time, method, path, status, octets, milliseconds, cut} = line;
	const end = cut === undefined ? '' : ` (${cut === 'left' ? left : cut})`;
	const target = neutralise(path).text;
	return `${timeOfDay(time)} ${method} ${target} → ${status} ${octets} B ${milliseconds.toFixed(1)} ms${end}`;
};

/** JSON in ASCII, which no terminal obeys. */
const asJson = ({time, milliseconds, ...line}: LogLine): string =>
	JSON.stringify({time: time.toISOString(), ...line, milliseconds: Math.round(milliseconds * 1000) / 1000}).replaceAll(
		/[^ -~]/g,
		unicodeEscape,
	);

/**
 * One request as one line without its end, safe to draw whatever was asked for.
 *
 * @param left what is said of a client that left before the end
 */
export const logLine = (line: LogLine, format: Exclude<LogFormat, 'none'>, left: string): string =>
	format === 'json' ? asJson(line) : asText(line, left);
