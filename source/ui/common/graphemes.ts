/*
 * Characters as readers see them: a flag, a family, a letter with its accent are one each, however many code points they
 * take (UAX #29).
 */

/**
 * Text in which every UTF-16 unit is a character of its own: Latin, punctuation, arrows, borders, kana, kanji. The
 * platform's segmenter, which takes a moment to load, is not asked about it.
 */
const simple =
	/^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2190-\u21FF\u2500-\u25FF\u2713\u2717\u3000-\u3029\u3030-\u3096\u309B-\u30FF\u4E00-\u9FFF\uFF01-\uFF9D]*$/;

let segmenter: Intl.Segmenter | undefined;

const segment = (text: string): Intl.Segments =>
	(segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})).segment(text);

/** The graphemes of a text, in order. */
export function* graphemes(text: string): Iterable<string> {
	if (simple.test(text)) {
		yield* text;
	} else {
		for (const each of segment(text)) {
			yield each.segment;
		}
	}
}

/** The index, in UTF-16 units, at which the grapheme before `index` begins; 0 at the start. */
export const graphemeStart = (text: string, index: number): number =>
	index <= 0 ? 0 : simple.test(text) ? index - 1 : (segment(text).containing(index - 1)?.index ?? 0);

/** The index, in UTF-16 units, behind the grapheme at `index`; the length at the end. */
export const graphemeEnd = (text: string, index: number): number => {
	if (simple.test(text)) {
		return Math.min(index + 1, text.length);
	}

	const found = segment(text).containing(index);
	return found === undefined ? text.length : found.index + found.segment.length;
};
