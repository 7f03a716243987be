import {decode, encode, lengthOf, lineAt, type NumberedLine} from './lines.js';
import {isInterim, statusLineOf} from './status-line.js';
import {isVerbose, unwrap, type PastedRequest} from './verbose.js';

/** A status line and the field lines after it. */
export type HeadLines = readonly NumberedLine[];

/** What the pasted octets hold: the last final response, its interim ones, and the request where curl shows it. */
export type Transcript = {
	/** The interim heads in order, and then the final one; without a final one the last is interim. */
	readonly heads: readonly HeadLines[];
	/** The octets after the last head; absent where the transcript does not show them. */
	readonly content?: Uint8Array;
	readonly request?: PastedRequest;
};

const contentLength = (head: HeadLines): number | undefined => {
	const digits = head.map(({text}) => /^content-length:[\t ]*(\d{1,9})$/i.exec(text)?.[1]).find(Boolean);
	return digits === undefined ? undefined : Number(digits);
};

const beginsResponse = (text: string, start: number): boolean =>
	statusLineOf(lineAt(text, start, 0).text) !== undefined;

/** Where the next response begins, after a head that ends at an index; `undefined` where all that follows is content. */
const nextResponse = (text: string, head: HeadLines, end: number): number | undefined => {
	const length = contentLength(head);
	if (length !== undefined && length > 0 && end + length === text.length) {
		return undefined;
	}

	return [end, ...(length === undefined ? [] : [end + length])].find((start) => beginsResponse(text, start));
};

const lineEnds = (text: string): number => text.split('\n').length - 1;

type ReadHead = {readonly head: HeadLines; readonly end: number; readonly isWhole: boolean};

const readHead = (text: string, begin: number, number: number): ReadHead => {
	const head: NumberedLine[] = [];
	let end = begin;
	while (end < text.length) {
		const line = lineAt(text, end, number + head.length);
		end += lengthOf(line);
		if (line.text === '') {
			return {head, end, isWhole: true};
		}

		head.push(line);
	}

	return {head, end, isWhole: false};
};

/** Reads responses that stand one after the other from an index on, where a status line is. */
const raw = (text: string, begin: number): Transcript => {
	let heads: HeadLines[] = [];
	let number = lineEnds(text.slice(0, begin)) + 1;
	for (let start: number | undefined = begin; ;) {
		const {head, end, isWhole}: ReadHead = readHead(text, start, number);
		heads = isInterim(heads.at(-1)?.[0]) ? heads : [];
		heads.push(head);
		if (!isWhole) {
			return {heads};
		}

		const next = nextResponse(text, head, end);
		if (next === undefined) {
			return {heads, content: encode(text.slice(end))};
		}

		number += lineEnds(text.slice(start, next));
		start = next;
	}
};

/** With `curl -iv` to a pipe the whole response comes a second time, unmarked and with its content. */
const verbose = (text: string): Transcript => {
	const {heads, content, request} = unwrap(text);
	const shown = decode(content);
	return {
		...(beginsResponse(shown, 0) ? raw(shown, 0) : {heads, ...(content.length > 0 && {content})}),
		...(request !== undefined && {request}),
	};
};

/** The most octets that are read: 1 MiB. */
export const mostOctets = 1024 * 1024;

/** Why octets cannot be linted. */
export const reasons = ['empty', 'too-large', 'binary', 'no-status-line'] as const;

/** One of {@link reasons}. */
export type ReasonId = (typeof reasons)[number];

const beginning = /^(?:\u00EF\u00BB\u00BF)?(?<line>(?:< )?HTTP\/\d(?:\.\d)?[\t ]+\d{1,9}(?!\d))/m;

/** What no text has; tabs, line ends, form feeds and ESC may come from a terminal. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/;

/**
 * Finds the response in pasted octets: a raw one, several one after the other (the last counts), the output of `curl -i`
 * or `curl -v`, or a head that a browser's developer tools copied.
 */
export const readTranscript = (octets: Uint8Array): Transcript | ReasonId => {
	if (octets.length > mostOctets) {
		return 'too-large';
	}

	const text = decode(octets);
	const found = beginning.exec(text);
	const line = found?.groups?.['line'];
	if (found !== null && line !== undefined) {
		return isVerbose(line) ? verbose(text) : raw(text, found.index + found[0].length - line.length);
	}

	if (text.trim() === '') {
		return 'empty';
	}

	return control.test(text) ? 'binary' : 'no-status-line';
};
