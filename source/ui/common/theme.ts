/** What a span means to the reader; a {@link Theme} says how that looks. */
export type Tone =
	| 'strong'
	| 'dim'
	| 'border'
	| 'focus'
	| 'title'
	| 'key'
	| 'good'
	| 'warning'
	| 'bad'
	| 'match'
	| 'cursor'
	| 'link'
	| 'keyword'
	| 'string'
	| 'number'
	| 'comment'
	| 'type'
	| 'function'
	| 'field'
	| `class${1 | 2 | 3 | 4 | 5}`;

/** The sixteen colours that every terminal has, in the palette that its user chose. */
type Color = 'black' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'white' | 'gray';

/** How a tone looks. */
export type Look = {
	readonly color?: Color;
	readonly bold?: true;
	readonly dim?: true;
	readonly underline?: true;
	readonly inverse?: true;
};

/** How each tone looks. */
export type Theme = Readonly<Record<Tone, Look>>;

/** The one theme: the reader's own palette, one accent, the rest quiet. */
export const theme: Theme = {
	strong: {bold: true},
	dim: {dim: true},
	border: {dim: true},
	focus: {color: 'cyan'},
	title: {bold: true},
	key: {bold: true},
	good: {color: 'green'},
	warning: {color: 'yellow'},
	bad: {color: 'red'},
	match: {bold: true, underline: true},
	cursor: {inverse: true},
	link: {underline: true},
	keyword: {color: 'magenta'},
	string: {color: 'green'},
	number: {color: 'cyan'},
	comment: {dim: true},
	type: {color: 'cyan'},
	function: {color: 'blue'},
	field: {color: 'blue'},
	class1: {color: 'blue', bold: true},
	class2: {color: 'green', bold: true},
	class3: {color: 'cyan', bold: true},
	class4: {color: 'yellow', bold: true},
	class5: {color: 'red', bold: true},
};
