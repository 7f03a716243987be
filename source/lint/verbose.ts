import {encode, linesOf, type NumberedLine} from './lines.js';
import {isInterim, statusLineOf} from './status-line.js';

/** The request of a `curl -v` transcript. */
export type PastedRequest = {
	readonly method: string;
	readonly target: string;
	/** `1.1`, `1.0`, `2`, `3`. */
	readonly version: string;
	/** Its field lines, as they stand. */
	readonly lines: readonly string[];
};

/** What `curl -v` wrote, without the marks and the lines that are curl's own. */
export type Unwrapped = {
	readonly heads: ReadonlyArray<readonly NumberedLine[]>;
	/** Empty where curl showed none, which does not mean that there was none. */
	readonly content: Uint8Array;
	readonly request?: PastedRequest;
};

const requestLine = /^> (?<method>[^\s]{1,40}) (?<target>[^ ]+) HTTP\/(?<version>\d(?:\.\d)?)$/;

/** Lines that curl may write in the midst of the content: counts of octets, the progress meter, and its farewell. */
const meters: readonly RegExp[] = [
	/^[{}] \[\d{1,15} bytes data\]$/,
	/^\r/,
	/^\* Connection #\d{1,9} to host .{1,300} left intact$/,
	/^ {2}% Total {4}% Received/,
	/^ {20,40}Dload {2}Upload/,
	/^ {0,3}\d{1,3} .{1,60} (?:--|\d{1,4}):(?:--|\d\d):(?:--|\d\d) /,
];

const isMeter = ({text}: NumberedLine): boolean => meters.some((meter) => meter.test(text));
const isRemark = ({text}: NumberedLine): boolean => text.startsWith('* ') || text.startsWith('curl: (');

/** On a terminal, curl's last remark stands right after content that has no line end of its own. */
const glued =
	/\* (?:Connection #\d{1,9} to host [^ ]{1,300}(?: port \d{1,5})? left intact|Closing connection(?: \d{1,9})?)$/;

const unglued = (line: NumberedLine): NumberedLine => {
	const tail = Math.max(0, line.text.length - 400);
	const found = glued.exec(line.text.slice(tail));
	return found === null ? line : {...line, text: line.text.slice(0, tail + found.index), end: ''};
};

/** Without curl's remarks before and after it. */
const contentOf = (lines: readonly NumberedLine[]): Uint8Array => {
	const start = lines.findIndex((line) => !isRemark(line));
	const end = lines.findLastIndex((line) => !isRemark(line)) + 1;
	const kept = start === -1 ? [] : lines.slice(start, end);
	return encode(
		[...kept.slice(0, -1), ...kept.slice(-1).map((line) => unglued(line))].map(({text, end}) => text + end).join(''),
	);
};

/** The text after the mark, or `undefined`; a terminal may have dropped the blank after the last mark of a head. */
const after = (mark: '<' | '>', {text}: NumberedLine): string | undefined => {
	if (text === mark) {
		return '';
	}

	return text.startsWith(`${mark} `) ? text.slice(2) : undefined;
};

/** Whether a line begins a response as `curl -v` shows it. */
export const isVerbose = (text: string): boolean => text.startsWith('< ') && statusLineOf(text.slice(2)) !== undefined;

type VerboseSection = 'request' | 'head' | 'content';

/**
 * Reads the last exchange out of what `curl -v` wrote to a terminal or, with `2>&1`, to a pipe.
 * With `-i` a terminal shows each line of the head a second time, unmarked; those are left out.
 */
export const unwrap = (text: string): Unwrapped => {
	let reading: VerboseSection = 'content';
	let heads: NumberedLine[][] = [];
	let content: NumberedLine[] = [];
	let request: (PastedRequest & {lines: string[]}) | undefined;
	let shown: string | undefined;
	let isDoubled = false;
	for (const line of linesOf(text)) {
		const {method, target, version} = requestLine.exec(line.text)?.groups ?? {};
		const sent = reading === 'request' ? after('>', line) : undefined;
		const received = reading === 'head' ? after('<', line) : undefined;
		if (method !== undefined && target !== undefined && version !== undefined) {
			request = {method, target, version, lines: []};
			[reading, heads, content] = ['request', [], []];
		} else if (isVerbose(line.text)) {
			const head = {...line, text: line.text.slice(2)};
			heads = isInterim(heads.at(-1)?.[0]) ? heads : [];
			heads.push([head]);
			[reading, content, shown, isDoubled] = ['head', [], head.text, false];
		} else if (sent !== undefined) {
			request?.lines.push(sent);
		} else if (received === undefined) {
			const isSecond: boolean =
				line.text === '' ? isDoubled && (reading === 'head' || shown === '') : line.text === shown;
			isDoubled = line.text !== '' && (isDoubled || isSecond);
			shown = undefined;
			if (!isSecond && !isMeter(line)) {
				content.push(line);
			}
		} else {
			shown = received;
			if (received === '') {
				reading = 'content';
			} else {
				heads.at(-1)?.push({...line, text: received});
			}
		}
	}

	return {heads, content: contentOf(content), ...(request !== undefined && {request})};
};
