import fc from 'fast-check';
import {expect, test} from 'vitest';
import {editor, press, type, type Editor} from '../../../source/ui/common/text-field.js';

/** An editor written with `|` where its cursor is. */
const at = (written: string): Editor => ({text: written.replace('|', ''), cursor: written.indexOf('|')});

const written = ({text, cursor}: Editor): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

test.each([
	['ab|c', 'backspace', 'a|c'],
	['|abc', 'backspace', '|abc'],
	['a🦊|', 'backspace', 'a|'],
	['ab|c', 'delete', 'ab|'],
	['|🦊b', 'delete', '|b'],
	['abc|', 'delete', 'abc|'],
	['ab|c', 'left', 'a|bc'],
	['🦊|', 'left', '|🦊'],
	['|ab', 'left', '|ab'],
	['a|bc', 'right', 'ab|c'],
	['|🦊a', 'right', '🦊|a'],
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
	expect(written(press(at(before), key))).toBe(result);
});

test('text is typed in at the cursor, without characters that nobody sees', () => {
	expect(written(type(at('a|b'), 'xy'))).toBe('axy|b');
	expect(written(type(at('a|b'), '1\n2\r\u001B[2J\u0007\u202E\u3164'))).toBe('a12[2J|b');
	expect(written(editor('abc'))).toBe('abc|');
	expect(written(editor())).toBe('|');
});

const keys = ['backspace', 'delete', 'left', 'right', 'home', 'end', 'ctrl-u', 'ctrl-k', 'ctrl-w'];

test('whatever is pressed and typed, the cursor stays in the text and between characters', () => {
	const step = fc.oneof(
		fc.constantFrom(...keys).map((key) => (each: Editor) => press(each, key)),
		fc
			.string({unit: fc.constantFrom('a', ' ', '日', '🦊', 'e\u0301', '👩‍💻'), maxLength: 3})
			.map((text) => (each: Editor) => type(each, text)),
	);
	fc.assert(
		fc.property(fc.array(step, {maxLength: 40}), (steps) => {
			const {text, cursor} = steps.reduce((each, change) => change(each), editor());
			expect(cursor).toBeGreaterThanOrEqual(0);
			expect(cursor).toBeLessThanOrEqual(text.length);
			expect(`${text.slice(0, cursor)} ${text.slice(cursor)}`).not.toMatch(/\p{Cs}/u);
		}),
	);
});
