import fc from 'fast-check';
import {expect, test} from 'vitest';
import {graphemeEnd, graphemes, graphemeStart} from '../../../source/ui/common/graphemes.js';

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

const segments = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({segment}) => segment);

const unit = fc.oneof(
	fc.constantFrom('a', '─', '…', '日', 'か', 'カ', 'ー', '、', 'ﾊ', '↔', '▶', '✓', '©', '\u00AD', '\u200D', '\uFE0F'),
	fc.constantFrom('\u0301', '\u3099', '\uFF9E', '👩', '💻', '🇯', '🇵', '🏽', 'ᄒ', 'ᅡ', 'ᆫ', '\r', '\n'),
	fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
);

const text = fc.string({unit, maxLength: 12});

test('graphemes are those of the platform’s segmenter, whether it is asked or not', () => {
	fc.assert(
		fc.property(text, (each) => {
			expect([...graphemes(each)]).toEqual(segments(each));
		}),
		{numRuns: 1000},
	);
});

test('no character of the basic plane is split or joined otherwise between two that stand alone', () => {
	const wrong = Array.from({length: 0x1_0000}, (_, code) => `か${String.fromCharCode(code)}か`).filter(
		(each) => [...graphemes(each)].join('|') !== segments(each).join('|'),
	);
	expect(wrong).toEqual([]);
});

test('the start and the end of a grapheme are those between which an index lies', () => {
	fc.assert(
		fc.property(text, fc.nat(30), (each, index) => {
			const at = Math.min(index, each.length);
			const starts = Array.from(segmenter.segment(each), (one) => one.index);
			expect(graphemeStart(each, at)).toBe(starts.findLast((start) => start < at) ?? 0);
			expect(graphemeEnd(each, at)).toBe(starts.find((start) => start > at) ?? each.length);
		}),
		{numRuns: 1000},
	);
});
