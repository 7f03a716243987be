import {cells, drop, take} from './cells.js';
import type {Tone} from './theme.js';

/** A run of characters with one look, which may lead to an address. */
export type Span = {readonly text: string; readonly tone?: Tone; readonly url?: string};

/** One row of the screen, left to right. */
export type Line = readonly Span[];

/** A span; shorter to write where lines are made. */
export const span = (text: string, tone?: Tone): Span => (tone === undefined ? {text} : {text, tone});

/** Cells that a line takes. */
export const width = (line: Line): number => line.reduce((sum, {text}) => sum + cells(text), 0);

/** A line cut to at most `limit` cells, with `…` as its last cell if something was cut. */
export const clip = (line: Line, limit: number): Line => {
	if (width(line) <= limit) {
		return line;
	}

	const kept: Span[] = [];
	let room = limit - 1;
	for (const each of line) {
		const text = take(each.text, room);
		kept.push({...each, text});
		room -= cells(text);
		if (text.length < each.text.length) {
			break;
		}
	}

	return limit <= 0 ? [] : [...kept, span('…', 'dim'), span(' '.repeat(Math.max(0, room)))];
};

/** A line without its first `count` cells, marked `…` at its left edge if something was cut. */
export const shift = (line: Line, count: number): Line => {
	if (count <= 0) {
		return line;
	}

	const rest: Span[] = [];
	let skip = count + 1;
	for (const each of line) {
		const size = cells(each.text);
		if (size > skip) {
			rest.push({...each, text: drop(each.text, skip)});
		}

		skip = Math.max(0, skip - size);
	}

	return width(line) <= count ? [] : [span('…', 'dim'), ...rest];
};

/** As much of the beginning of a line as fits into `size` cells, and what follows it. */
const split = (line: Line, size: number): readonly [head: Line, rest: Line] => {
	const head: Span[] = [];
	const rest: Span[] = [];
	let room = size;
	for (const each of line) {
		const text = rest.length === 0 ? take(each.text, room) : '';
		room -= cells(text);
		if (text !== '') {
			head.push({...each, text});
		}

		if (text.length < each.text.length) {
			rest.push({...each, text: each.text.slice(text.length)});
		}
	}

	return [head, rest];
};

/** A line in rows of at most `size` cells, broken wherever one is full, as a terminal does it. */
export const fold = (line: Line, size: number): readonly Line[] => {
	if (width(line) <= size || size < 2) {
		return [line];
	}

	const [head, rest] = split(line, size);
	return [head, ...fold(rest, size)];
};

/** A line of exactly `size` cells: cut, or filled with spaces. */
export const fit = (line: Line, size: number): Line => {
	const cut = clip(line, size);
	const missing = size - width(cut);
	return missing > 0 ? [...cut, span(' '.repeat(missing))] : cut;
};

/** `left` at the left edge and `right` at the right edge of `size` cells; where both do not fit, `left` is cut. */
export const justify = (left: Line, right: Line, size: number): Line => {
	const room = size - width(right);
	return room < 1 ? fit(left, size) : [...fit(left, room), ...right];
};

/** The text of a line, without its looks. */
export const plain = (line: Line): string => line.map(({text}) => text).join('');
