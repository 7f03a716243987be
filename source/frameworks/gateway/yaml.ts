import {needsNoEscape, literals} from '../literal.js';
import {indented} from './content.js';

/** A scalar on one line. */
export const scalar = literals.yaml;

/** A mapping on one line, of scalars that stand as they are given. */
export const flow = (entries: Readonly<Record<string, string>>): string =>
	`{ ${Object.entries(entries)
		.map(([name, text]) => `${name}: ${text}`)
		.join(', ')} }`;

/** Whether a text can be a block scalar: it stands as it is, and its first line tells the indentation. */
const fitsBlock = (text: string): boolean =>
	needsNoEscape(text.replaceAll('\\', ' ')) && /^[^\s].*\n/.test(text) && !/\n\n$|[ \t]$|[ \t]\n/.test(text);

/** A key and a text: on one line, or as a block where it has several. */
export const entry = (key: string, text: string): readonly string[] => {
	if (!text.slice(0, -1).includes('\n') || !fitsBlock(text)) {
		return [`${key}: ${scalar(text)}`];
	}

	const isClosed = text.endsWith('\n');
	return [`${key}: ${isClosed ? '|' : '|-'}`, ...indented((isClosed ? text.slice(0, -1) : text).split('\n'), '  ')];
};

/** An item of a list: its first line after the dash, the others below it. */
export const item = ([first = '', ...rest]: readonly string[]): readonly string[] => [
	`- ${first}`,
	...indented(rest, '  '),
];

/** A key with a block below it. */
export const below = (key: string, lines: readonly string[]): readonly string[] => [
	`${key}:`,
	...indented(lines, '  '),
];
