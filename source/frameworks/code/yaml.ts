import {literals, needsNoEscape} from '../literal.js';
import {block, indent, lines, type Doc} from './doc.js';
import {file, type Style} from './layout.js';
import {hasLines} from './text.js';

const style: Style = {width: Number.POSITIVE_INFINITY, step: '  '};

/** A scalar on one line. */
export const scalar = literals.yaml;

/** A mapping on one line, of scalars that stand as they are given. */
export const flow = (entries: Readonly<Record<string, string>>): string =>
	`{ ${Object.entries(entries)
		.map(([name, text]) => `${name}: ${text}`)
		.join(', ')} }`;

/** A key with what stands below it. */
export const below = (key: string, docs: readonly Doc[]): Doc => block(`${key}:`, docs);

/** An item of a list: its first line after the dash, the others below it. */
export const item = (docs: readonly Doc[]): Doc => ['- ', indent(lines(docs))];

/** Whether a text can be a block scalar: it stands as it is, and its first line tells the indentation. */
const fitsBlock = (text: string): boolean =>
	needsNoEscape(text.replaceAll('\\', ' ')) && /^[^\s].*\n/.test(text) && !/\n\n$|[ \t]$|[ \t]\n/.test(text);

/** A key and a text: on one line, or as a block where it has several. */
export const entry = (key: string, text: string): Doc => {
	if (!hasLines(text) || !fitsBlock(text)) {
		return `${key}: ${scalar(text)}`;
	}

	const isClosed = text.endsWith('\n');
	return block(`${key}: ${isClosed ? '|' : '|-'}`, (isClosed ? text.slice(0, -1) : text).split('\n'));
};

/** Lines as the text of a file. */
export const yamlFile = (docs: readonly Doc[]): string => file(docs, style);
