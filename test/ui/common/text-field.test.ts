import fc from 'fast-check';
import {expect, test} from 'vitest';
import {edited, textField, type TextField} from '../../../source/ui/common/text-field.js';

/** A text field written with `|` where its cursor is. */
const at = (written: string): TextField => ({text: written.replace('|', ''), cursor: written.indexOf('|')});

const written = ({text, cursor}: TextField): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

const pressed = (field: TextField, key: string): TextField => edited(field, {key, text: ''});

const typed = (field: TextField, text: string): TextField => edited(field, {key: text, text});

test.each([
	['ab|c', 'backspace', 'a|c'],
	['|abc', 'backspace', '|abc'],
	['ab|c', 'delete', 'ab|'],
	['abc|', 'delete', 'abc|'],
	['ab|c', 'left', 'a|bc'],
	['|ab', 'left', '|ab'],
	['a|bc', 'right', 'ab|c'],
	['ab|', 'right', 'ab|'],
	['ab|c', 'home', '|abc'],
	['ab|c', 'ctrl-a', '|abc'],
	['a|bc', 'end', 'abc|'],
	['a|bc', 'ctrl-e', 'abc|'],
	['one two|three', 'ctrl-u', '|three'],
	['one|two', 'ctrl-k', 'one|'],
	['one two |three', 'ctrl-w', 'one |three'],
	['|one', 'ctrl-w', '|one'],
	['a|b', 'f5', 'a|b'],
	['a|b', 'constructor', 'a|b'],
])('%s, then %s, is %s', (before, key, result) => {
	expect(written(pressed(at(before), key))).toBe(result);
});

/** Characters of several code points each. */
const clusters = ['🦊', '🇯🇵', '👍🏽', '❤️', '👨‍👩‍👧', '👩‍💻', 'e\u0301', 'か\u3099', 'ﾊ\uFF9E', '각', 'नि', 'ก\u0E31'];

test.each(clusters)('%s is one character to ←, →, Backspace and Delete', (cluster) => {
	expect(written(pressed(at(`a${cluster}|b`), 'left'))).toBe(`a|${cluster}b`);
	expect(written(pressed(at(`a|${cluster}b`), 'right'))).toBe(`a${cluster}|b`);
	expect(written(pressed(at(`a${cluster}|b`), 'backspace'))).toBe('a|b');
	expect(written(pressed(at(`a|${cluster}b`), 'delete'))).toBe('a|b');
});

test.each([
	['a joiner before an emoji', '👩|💻', '\u200D', '👩‍💻|'],
	['an accent', 'e|x', '\u0301', 'e\u0301|x'],
	['half a flag before another half', '|🇵', '🇯', '🇯🇵|'],
])('%s joins what is there, and the cursor stands behind both', (_, before, text, after) => {
	expect(written(typed(at(before), text))).toBe(after);
});

test('what is left of two characters may join as well', () => {
	expect(written(pressed(at('🇯x|🇵'), 'backspace'))).toBe('🇯🇵|');
});

test('text is typed in at the cursor, without characters that nobody sees', () => {
	expect(written(typed(at('a|b'), 'xy'))).toBe('axy|b');
	expect(written(typed(at('a|b'), '1\n2\r\u001B[2J\u0007\u202E\u3164'))).toBe('a12[2J|b');
	expect(written(textField('abc'))).toBe('abc|');
	expect(written(textField())).toBe('|');
});

const keys = ['backspace', 'delete', 'left', 'right', 'home', 'end', 'ctrl-u', 'ctrl-k', 'ctrl-w'];

const unit = fc.constantFrom('a', ' ', '日', '\u200D', '\u0301', '\uFE0F', '\u{1F1EF}', '\u{1F3FD}', ...clusters);

const step = fc.oneof(
	fc.constantFrom(...keys).map((key) => (each: TextField) => pressed(each, key)),
	fc.string({unit, maxLength: 3}).map((text) => (each: TextField) => typed(each, text)),
);

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

const boundaries = (text: string): readonly number[] => [
	...Array.from(segmenter.segment(text), ({index}) => index),
	text.length,
];

test('whatever is pressed and typed, the cursor stands between two characters', () => {
	fc.assert(
		fc.property(fc.array(step, {maxLength: 40}), (steps) => {
			const {text, cursor} = steps.reduce((each, change) => change(each), textField());
			expect(boundaries(text)).toContain(cursor);
		}),
	);
});

test('← and → go back and forth over the same characters, and Backspace takes what ← passes', () => {
	fc.assert(
		fc.property(fc.string({unit, minLength: 1, maxLength: 12}), (text) => {
			const end = textField(text);
			const left = pressed(end, 'left');
			expect(pressed(left, 'right')).toEqual(end);
			expect(pressed(end, 'backspace').text).toBe(text.slice(0, left.cursor));
		}),
	);
});
