/** Text that a terminal draws and does not obey. */
export type Neutralised = {
	readonly text: string;
	/** How many characters were replaced; expanded tabs are not counted. */
	readonly count: number;
};

const tabWidth = 8;

/** The pictures of Unicode's block Control Pictures. */
const picture = (code: number): string => String.fromCodePoint(code === 0x7f ? 0x24_21 : 0x24_00 + code);

/** C0 and DEL, C1, lone surrogates, and what reorders, hides or ends text although it has no width. */
const unsafe =
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	/(?<c0>[\u0000-\u001F\u007F])|(?<c1>[\u0080-\u009F])|(?<surrogate>\p{Cs})|(?<invisible>[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}])/gu;

/** A C1 control is the same as ESC and the character 64 places before it (ECMA-48 §5.3). */
const replacement = (character: string, groups: Readonly<Record<string, string | undefined>>): string => {
	const code = character.codePointAt(0) ?? 0;
	if (groups['c0'] !== undefined) {
		return picture(code);
	}

	if (groups['c1'] !== undefined) {
		return `${picture(0x1b)}${String.fromCodePoint(code - 0x40)}`;
	}

	return groups['surrogate'] === undefined ? `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>` : '\uFFFD';
};

/** Spaces up to the next tab stop; a character counts as one column. */
const expandTabs = (text: string): string => {
	const [first = '', ...rest] = text.split('\t');
	return rest.reduce((line, part) => `${line}${' '.repeat(tabWidth - ([...line].length % tabWidth))}${part}`, first);
};

/** Makes one line of hostile text safe to draw: what a terminal would obey becomes visible, line ends too. */
export const neutralise = (text: string): Neutralised => {
	let count = 0;
	const safe = text
		.split('\t')
		.map((part) =>
			part.replaceAll(unsafe, (character, ...rest) => {
				count++;
				return replacement(character, rest.at(-1) as Record<string, string | undefined>);
			}),
		)
		.join('\t');
	return {text: expandTabs(safe), count};
};
