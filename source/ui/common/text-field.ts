import {replaceUnsafe} from '../../characters.js';
import {graphemeEnd, graphemeStart} from './graphemes.js';
import type {Press} from './press.js';

/** A line of text being typed; `cursor` counts UTF-16 units from the start, and always stands between two graphemes. */
export type TextField = {readonly text: string; readonly cursor: number};

/** A text field with its cursor behind the text. */
export const textField = (text = ''): TextField => ({text, cursor: text.length});

const before = ({text, cursor}: TextField): string => text.slice(0, cursor);
const after = ({text, cursor}: TextField): string => text.slice(cursor);

/** What was left and right of the cursor may have become one grapheme: then the cursor stands behind it. */
const join = (left: string, right: string): TextField => {
	const text = left + right;
	const cursor = left.length;
	return {text, cursor: cursor === 0 ? 0 : graphemeEnd(text, graphemeStart(text, cursor))};
};

/** What is typed without what would not be seen; a joiner of emoji stays, since it makes one of two. */
const withoutUnseen = (text: string): string =>
	replaceUnsafe(text, (character) => (character === '\u200D' ? character : ''));

const toStart = (field: TextField): TextField => ({...field, cursor: 0});
const toEnd = ({text}: TextField): TextField => textField(text);

/** What the keys of a line editor do, as readline has them. */
const edits: ReadonlyMap<string, (field: TextField) => TextField> = new Map([
	['backspace', (field) => join(field.text.slice(0, graphemeStart(field.text, field.cursor)), after(field))],
	['delete', (field) => join(before(field), field.text.slice(graphemeEnd(field.text, field.cursor)))],
	['left', (field) => ({...field, cursor: graphemeStart(field.text, field.cursor)})],
	['right', (field) => ({...field, cursor: graphemeEnd(field.text, field.cursor)})],
	['home', toStart],
	['end', toEnd],
	['ctrl-a', toStart],
	['ctrl-e', toEnd],
	['ctrl-u', (field) => join('', after(field))],
	['ctrl-k', (field) => join(before(field), '')],
	['ctrl-w', (field) => join(before(field).replace(/\S*\s*$/, ''), after(field))],
]);

/**
 * The field after a key press, or after text was typed or pasted. A key that it does not know changes nothing; line ends
 * and other control characters are left out.
 */
export const edited = (field: TextField, {key, text}: Press): TextField =>
	text === '' ? (edits.get(key)?.(field) ?? field) : join(before(field) + withoutUnseen(text), after(field));
