import {cells, take} from './cells.js';
import {span, type Line} from './lines.js';
import type {Tone} from './theme.js';

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

/** A text as lines with a blank cell on both sides. */
export const paragraph = (text: string, size: number, tone?: Tone): readonly Line[] =>
	wrap(text, size - 2).map((line) => [span(` ${line}`, tone)]);

/** A text behind a mark of three cells, under which its further lines begin. */
export const marked = (mark: string, text: string, size: number, tone: Tone): readonly Line[] =>
	wrap(text, size - 4).map((line, index) => [span(index === 0 ? ` ${mark} ` : '   ', tone), span(line, tone)]);
