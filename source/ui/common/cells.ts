import stringWidth from 'fast-string-width';
import {graphemeEnd, graphemes} from './graphemes.js';

const printableAscii = /^[\u0020-\u007E]*$/;

/** Cells that a text takes on the terminal. */
export const cells = (text: string): number => (printableAscii.test(text) ? text.length : stringWidth(text));

/** As much of the beginning of a text as fits into `limit` cells; no grapheme is cut. */
export const take = (text: string, limit: number): string => {
	if (printableAscii.test(text)) {
		return text.slice(0, Math.max(0, limit));
	}

	let end = 0;
	let room = limit;
	for (const grapheme of graphemes(text)) {
		room -= cells(grapheme);
		if (room < 0) {
			break;
		}

		end += grapheme.length;
	}

	return text.slice(0, end);
};

/** A text without its first `count` cells; of a wide character cut in half a space is left. */
export const drop = (text: string, count: number): string => {
	const head = take(text, count);
	const rest = text.slice(head.length);
	const missing = count - cells(head);
	const first = missing > 0 ? rest.slice(0, graphemeEnd(rest, 0)) : '';
	return ' '.repeat(Math.max(0, cells(first) - missing)) + rest.slice(first.length);
};
