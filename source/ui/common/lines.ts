import stringWidth from 'fast-string-width';
import type {Tone} from './theme.js';

/** A run of characters with one look, which may lead to an address. */
export type Span = {readonly text: string; readonly tone?: Tone; readonly url?: string};

/** One row of the screen, left to right. */
export type Line = readonly Span[];

/** A span; shorter to write where lines are made. */
export const span = (text: string, tone?: Tone): Span => (tone === undefined ? {text} : {text, tone});

const printableAscii = /^[\u0020-\u007E]*$/;

/** Cells that a text takes on the terminal. */
export const cells = (text: string): number => (printableAscii.test(text) ? text.length : stringWidth(text));

/** Cells that a line takes. */
export const width = (line: Line): number => line.reduce((sum, {text}) => sum + cells(text), 0);

/** What is drawn as one: a code point, or a flag's two, with the marks, modifiers and joined pictures that follow. */
const characters = /(?:[\u{1F1E6}-\u{1F1FF}]{2}|.)(?:\p{M}|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*/gsu;

/** As much of the beginning of a text as fits into `limit` cells. */
const take = (text: string, limit: number): string => {
	if (printableAscii.test(text)) {
		return text.slice(0, Math.max(0, limit));
	}

	let end = 0;
	let room = limit;
	for (const [character] of text.matchAll(characters)) {
		room -= cells(character);
		if (room < 0) {
			break;
		}

		end += character.length;
	}

	return text.slice(0, end);
};

/** A text without its first `count` cells; of a wide character cut in half a space is left. */
const drop = (text: string, count: number): string => {
	const head = take(text, count);
	const rest = text.slice(head.length);
	const missing = count - cells(head);
	const [first = ''] = missing > 0 ? (rest.match(characters) ?? []) : [];
	return ' '.repeat(Math.max(0, cells(first) - missing)) + rest.slice(first.length);
};

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

/**
 * Where a line may end: after a space, and beside Japanese characters, but for those of katakana words, closing
 * punctuation, small kana and the prolonged sound mark, which no line begins with, and opening brackets, which none ends with.
 */
const breaks =
	/(?<= )|(?<=[\p{Script=Han}\p{Script=Hiragana}\u3001\u3002\uFF09\u300D])(?![\u3001\u3002\uFF09\u300D\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30FC\uFF1F ])|(?<=[\p{Script=Katakana}\u30FC])(?=[\p{Script=Han}\p{Script=Hiragana}\uFF08\u300C])(?![\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087])/u;

/** Text broken into lines of at most `size` cells between words; a longer word is broken inside. */
export const wrap = (text: string, size: number): readonly string[] => {
	const lines: string[] = [];
	let current = '';
	for (const word of text.split(breaks)) {
		if (cells(current) + cells(word.trimEnd()) > size && current !== '') {
			lines.push(current.trimEnd());
			current = '';
		}

		current += word;
		while (cells(current.trimEnd()) > size) {
			const head = take(current, size);
			if (head === '') {
				break;
			}

			lines.push(head.trimEnd());
			current = current.slice(head.length);
		}
	}

	return current.trimEnd() === '' && lines.length > 0 ? lines : [...lines, current.trimEnd()];
};

/** The text of a line, without its looks. */
export const plain = (line: Line): string => line.map(({text}) => text).join('');
