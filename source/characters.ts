/**
 * What a terminal or an editor obeys, hides, or reorders text by, as Unicode's properties tell it: controls (Cc), format
 * characters with the bidirectional ones and the tags (Cf), lone surrogates (Cs), line and paragraph separators (Zl, Zp),
 * and all else that has no glyph, such as U+3164 HANGUL FILLER (Default_Ignorable_Code_Point). A variation selector is
 * safe only right behind what it has a say in: an emoji, a keycap's digit, an ideograph or a Mongolian letter.
 */
const unsafe = (): RegExp =>
	/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}](?<!\p{Extended_Pictographic}[\uFE0E\uFE0F]|[\d#*]\uFE0F(?=\u20E3)|(?:\p{Unified_Ideograph}|(?=\p{L})\p{Script=Mongolian})\p{Variation_Selector})/gu;

/** What needs none of this: to read all those properties takes a millisecond, which what only prints should not spend. */
const plain = /^[ -~]*$/;

/** Whether a text has a character that a reader would not see, or that a terminal or an editor would obey. */
export const hasUnsafe = (text: string): boolean => !plain.test(text) && text.search(unsafe()) !== -1;

/** A text with each unsafe character replaced; a character is one code point, or a lone surrogate. */
export const replaceUnsafe = (text: string, replacement: (character: string) => string): string =>
	plain.test(text) ? text : text.replaceAll(unsafe(), replacement);

const digits = (code: number, count: number): string => code.toString(16).padStart(count, '0');

/** A character as `\u` and four digits, twice for a surrogate pair: as JSON, Java and others escape it. */
export const unicodeEscape = (character: string): string =>
	Array.from({length: character.length}, (_, index) => `\\u${digits(character.charCodeAt(index), 4)}`).join('');

/** The same JSON value, written without unsafe characters; the line ends between its tokens stay. */
export const safeJson = (json: string): string =>
	replaceUnsafe(json, (character) => (character === '\n' ? character : unicodeEscape(character)));
