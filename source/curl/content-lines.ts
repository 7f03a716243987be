import {neutralise} from '../neutralise.js';
import {prettyJson} from './pretty-json.js';

/** How content is wanted: JSON laid out, text as it came, or octets; what is no text is always shown as octets. */
export const contentViews = ['pretty', 'plain', 'hex'] as const;

/** One of {@link contentViews}. */
export type ContentView = (typeof contentViews)[number];

/** Content as lines that are safe to draw. */
export type ContentLines = {
	readonly lines: readonly string[];
	/** How many characters were replaced because a terminal would obey them. */
	readonly neutralised: number;
	/** What they are: text as it came, JSON that was laid out anew, or octets. */
	readonly kind: 'text' | 'json' | 'hex';
};

/** Octets in a row of the hex view. */
const rowLength = 16;

const latin1 = (octets: Uint8Array): string => Array.from(octets, (octet) => String.fromCharCode(octet)).join('');

/** UTF-8, of which the last character may be cut off, or `undefined`. */
const utf8 = (octets: Uint8Array): string | undefined => {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(octets, {stream: true});
	} catch {
		return undefined;
	}
};

const isLatin1 = (type: string): boolean =>
	/^text\//i.test(type) || /charset="?(?:iso-8859-1|windows-1252|us-ascii)\b/i.test(type);

const hexRow = (octets: Uint8Array, offset: number): string => {
	const row = octets.subarray(offset, offset + rowLength);
	const hex = Array.from(row, (octet) => octet.toString(16).padStart(2, '0')).join(' ');
	const characters = latin1(row).replaceAll(/[^\u0020-\u007E]/g, '.');
	return `${offset.toString(16).padStart(6, '0')}  ${hex.padEnd(rowLength * 3 - 1)}  ${characters}`;
};

const hexLines = (octets: Uint8Array, mostRows: number): readonly string[] => {
	const rows = Math.ceil(octets.length / rowLength);
	const shown = Array.from({length: Math.min(rows, mostRows)}, (_, row) => hexRow(octets, row * rowLength));
	return rows > mostRows ? [...shown, `… ${octets.length - mostRows * rowLength} more octets`] : shown;
};

const decoded = (content: Uint8Array, type: string): string | undefined =>
	content.includes(0) ? undefined : (utf8(content) ?? (isLatin1(type) ? latin1(content) : undefined));

/** Text that was taken for ISO-8859-1, as the octets of a field are, read as UTF-8 where it is that. */
export const fieldText = (text: string): string =>
	/[\u0080-\u00FF]/.test(text) ? (utf8(Uint8Array.from(text, (each) => each.charCodeAt(0))) ?? text) : text;

const linesOf = (text: string): readonly string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

/**
 * Content from the network as lines: text where it is UTF-8, or another text by its `Content-Type`; else octets.
 *
 * @param type the value of `Content-Type`, or the empty string
 * @param mostRows the most rows of octets, where they are shown
 */
export const contentLines = (
	content: Uint8Array,
	type: string,
	{view = 'plain', mostRows = Infinity}: {readonly view?: ContentView; readonly mostRows?: number} = {},
): ContentLines => {
	const text = view === 'hex' ? undefined : decoded(content, type);
	if (text === undefined) {
		return {lines: hexLines(content, mostRows), neutralised: 0, kind: 'hex'};
	}

	const plain = linesOf(text);
	const pretty = view === 'pretty' && /json/i.test(type) ? prettyJson(text) : undefined;
	const isAnew = pretty !== undefined && pretty !== plain.join('\n');
	const lines = (isAnew ? linesOf(pretty) : plain).map((line) => neutralise(line));
	return {
		lines: lines.map((line) => line.text),
		neutralised: lines.reduce((sum, {count}) => sum + count, 0),
		kind: isAnew ? 'json' : 'text',
	};
};
