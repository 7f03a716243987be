import {replaceUnsafe} from '../../characters.js';

/** A line of text being typed; `cursor` counts UTF-16 units from the start. */
export type Editor = {readonly text: string; readonly cursor: number};

/** An editor with its cursor behind the text. */
export const editor = (text = ''): Editor => ({text, cursor: text.length});

const before = ({text, cursor}: Editor): string => text.slice(0, cursor);
const after = ({text, cursor}: Editor): string => text.slice(cursor);
const make = (left: string, right: string): Editor => ({text: left + right, cursor: left.length});

const lastCharacter = /(?:\p{M}|\u200D|[\uD800-\uDBFF][\uDC00-\uDFFF]|.)$/su;
const firstCharacter = /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|.)/su;

/** The keys of a line editor, as readline has them. */
const keys: Readonly<Record<string, (state: Editor) => Editor>> = {
	backspace: (state) => make(before(state).replace(lastCharacter, ''), after(state)),
	delete: (state) => make(before(state), after(state).replace(firstCharacter, '')),
	left: (state) => ({...state, cursor: before(state).replace(lastCharacter, '').length}),
	right: (state) => ({...state, cursor: state.text.length - after(state).replace(firstCharacter, '').length}),
	home: (state) => ({...state, cursor: 0}),
	end: (state) => ({...state, cursor: state.text.length}),
	'ctrl-a': (state) => ({...state, cursor: 0}),
	'ctrl-e': (state) => ({...state, cursor: state.text.length}),
	'ctrl-u': (state) => make('', after(state)),
	'ctrl-k': (state) => make(before(state), ''),
	'ctrl-w': (state) => make(before(state).replace(/\S*\s*$/, ''), after(state)),
};

/** The editor after a key; a key that it does not know changes nothing. */
export const press = (state: Editor, key: string): Editor => keys[key]?.(state) ?? state;

/** The editor after text was typed or pasted; line ends and all else that would not be seen is left out. */
export const type = (state: Editor, text: string): Editor =>
	make(before(state) + replaceUnsafe(text, () => ''), after(state));
