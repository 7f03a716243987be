import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hasUnsafe} from '../source/characters.js';
import {neutralise} from '../source/neutralise.js';
import {hostileText} from './unsafe.js';

test.each([
	['plain', 'plain', 0],
	['日本語 👩‍👩', '日本語 👩<U+200D>👩', 1],
	['\u001B[2J\u0007', '␛[2J␇', 2],
	['\u0000\r\n\u007F', '␀␍␊␡', 4],
	['\u009B31m', '␛[31m', 1],
	['\u202Egpj\u2069', '<U+202E>gpj<U+2069>', 2],
	['\u{E0041}\u3164', '<U+E0041><U+3164>', 2],
	['\u2764\uFE0F', '\u2764\uFE0F', 0],
	['a\uD800b\uDC00', 'a\uFFFDb\uFFFD', 2],
	['\ta\tb', '        a       b', 0],
	['1234567\t8', '1234567 8', 0],
	['\t\u001B\t', '        ␛       ', 1],
])('%j is drawn as %j', (text, expected, count) => {
	expect(neutralise(text)).toEqual({text: expected, count});
});

test('nothing that a terminal obeys is left, all else stays, and what was replaced is counted', () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			const {text: safe, count} = neutralise(text);
			expect(hasUnsafe(safe)).toBe(false);
			expect(neutralise(safe)).toEqual({text: safe, count: 0});
			expect(count === 0 && !text.includes('\t')).toBe(safe === text);
		}),
		{numRuns: 2000},
	);
});
