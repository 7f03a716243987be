import {replaceUnsafe} from './characters.js';

/** Text that a terminal draws and does not obey. */
export type Neutralised = {
	readonly text: string;
	/** How many characters were replaced; expanded tabs are not counted. */
	readonly count: number;
};

const tabWidth = 8;

/** The pictures of Unicode's block Control Pictures. */
const picture = (code: number): string => String.fromCodePoint(code === 0x7f ? 0x24_21 : 0x24_00 + code);

/** What is drawn in place of an unsafe character. A C1 control is the same as ESC and the character 64 places before it (ECMA-48 §5.3). */
const replacement = (character: string): string => {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20 || code === 0x7f) {
		return picture(code);
	}

	if (code < 0xa0) {
		return `${picture(0x1b)}${String.fromCodePoint(code - 0x40)}`;
	}

	return /\p{Cs}/u.test(character) ? '\uFFFD' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

/** Spaces up to the next tab stop; a character counts as one column. */
const expandTabs = (text: string): string => {
	const [first = '', ...rest] = text.split('\t');
	return rest.reduce((line, part) => `${line}${' '.repeat(tabWidth - ([...line].length % tabWidth))}${part}`, first);
};

/** Makes one line of hostile text safe to draw: what a terminal would obey becomes visible, line ends too. */
export const neutralise = (text: string): Neutralised => {
	let count = 0;
	const safe = replaceUnsafe(text, (character) => {
		if (character === '\t') {
			return character;
		}

		count++;
		return replacement(character);
	});
	return {text: expandTabs(safe), count};
};
