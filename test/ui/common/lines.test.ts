import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cells} from '../../../source/ui/common/cells.js';
import {clip, fit, fold, justify, plain, shift, span, width, type Line} from '../../../source/ui/common/lines.js';
import {wrap} from '../../../source/ui/common/wrap.js';

/** What takes one cell, two cells, or none of its own; and clusters of several code points. */
const units = [
	...['a', 'Z', '0', ' ', '─', '│', '…', '✓', 'é', 'ﾊ'],
	...['日', '本', '語', '、', '「', 'Ａ', '한', '🦊'],
	...['e\u0301', 'か\u3099', '👩‍💻', '👨‍👩‍👧', '🇯🇵', '❤️', '👍🏽', 'ก\u0e31'],
];

const text = fc.string({unit: fc.constantFrom(...units), maxLength: 20});

const line: fc.Arbitrary<Line> = fc.array(
	fc.tuple(text, fc.constantFrom('dim', 'key', undefined)).map(([each, tone]) => span(each, tone)),
	{maxLength: 5},
);

const size = fc.integer({min: 0, max: 60});

test.each([
	['', 0],
	['abc', 3],
	['日本', 4],
	['e\u0301', 1],
	['👩‍💻', 2],
	['🇯🇵', 2],
	['─', 1],
])('%j takes %d cells', (each, count) => {
	expect(cells(each)).toBe(count);
});

test('a line that fits is not cut', () => {
	fc.assert(
		fc.property(line, (each) => {
			expect(clip(each, width(each))).toBe(each);
		}),
	);
});

test('a cut line has at most the cells asked for, and begins as the line does', () => {
	fc.assert(
		fc.property(line, size, (each, limit) => {
			const cut = clip(each, limit);
			expect(width(cut)).toBeLessThanOrEqual(limit);
			if (width(each) > limit && limit > 0) {
				const [, kept = ''] = /^(.*)… ?$/s.exec(plain(cut)) ?? [];
				expect(plain(cut)).toMatch(/… ?$/);
				expect(plain(each).startsWith(kept)).toBe(true);
			}
		}),
	);
});

test('a fitted line has exactly the cells asked for', () => {
	fc.assert(
		fc.property(line, size, (each, limit) => {
			expect(width(fit(each, limit))).toBe(limit);
		}),
	);
});

test('two ends have exactly the cells asked for, and the right one stays whole where there is room', () => {
	fc.assert(
		fc.property(line, line, size, (left, right, limit) => {
			const both = justify(left, right, limit);
			expect(width(both)).toBe(limit);
			expect(width(right) >= limit || plain(both).endsWith(plain(right))).toBe(true);
		}),
	);
});

test('a shifted line lacks as many cells as it was shifted by', () => {
	fc.assert(
		fc.property(line, size, (each, count) => {
			expect(width(shift(each, count))).toBe(Math.max(0, width(each) - count));
		}),
	);
});

test('a shifted line ends as the line does', () => {
	fc.assert(
		fc.property(line, fc.integer({min: 1, max: 60}), (each, count) => {
			const shifted = plain(shift(each, count));
			expect(shifted).toMatch(/^(?:…|$)/);
			expect(plain(each).endsWith(shifted.replace(/^… ?/, ''))).toBe(true);
		}),
	);
});

test('spans keep their looks', () => {
	const each = [span('ab', 'key'), span('日本', 'dim')];
	expect(clip(each, 4)).toEqual([span('ab', 'key'), span('', 'dim'), span('…', 'dim'), span(' ')]);
	expect(shift(each, 2)).toEqual([span('…', 'dim'), span(' 本', 'dim')]);
	expect(shift(each, 0)).toBe(each);
});

test.each([
	['a bc def', 4, ['a bc', 'def']],
	['abcdefgh', 3, ['abc', 'def', 'gh']],
	['日本語です。はい', 6, ['日本語', 'です。', 'はい']],
	['a （日本）', 6, ['a （日', '本）']],
	['サーバーを起動', 10, ['サーバーを', '起動']],
	['待ってから', 4, ['待っ', 'てか', 'ら']],
	['', 5, ['']],
	['  ', 5, ['']],
])('%j is broken at %d cells into %j', (each, limit, lines) => {
	expect(wrap(each, limit)).toEqual(lines);
});

test('broken text has lines that fit and loses nothing but blanks', () => {
	fc.assert(
		fc.property(text, fc.integer({min: 2, max: 40}), (each, limit) => {
			const lines = wrap(each, limit);
			expect(lines.every((one) => cells(one) <= limit)).toBe(true);
			expect(lines.join('').replaceAll(' ', '')).toBe(each.replaceAll(' ', ''));
		}),
	);
});

test('a folded line is the same line in full rows', () => {
	fc.assert(
		fc.property(line, fc.integer({min: 2, max: 12}), (whole, size) => {
			const rows = fold(whole, size);
			expect(rows.map((row) => plain(row)).join('')).toBe(plain(whole));
			expect(rows.filter((row) => width(row) > size)).toEqual([]);
			expect(rows.slice(0, -1).filter((row) => width(row) < size - 1)).toEqual([]);
		}),
	);
});
