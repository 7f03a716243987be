import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hasUnsafe, replaceUnsafe, safeJson, unicodeEscape} from '../source/characters.js';
import {everyUnsafe, hostileText} from './unsafe.js';

const ranges: ReadonlyArray<readonly [what: string, first: number, last: number]> = [
	['C0', 0, 0x1f],
	['DEL and C1', 0x7f, 0x9f],
	['the soft hyphen', 0xad, 0xad],
	['the combining grapheme joiner', 0x3_4f, 0x3_4f],
	['the Arabic letter mark', 0x6_1c, 0x6_1c],
	['Hangul fillers', 0x11_5f, 0x11_60],
	['Khmer inherent vowels', 0x17_b4, 0x17_b5],
	['Mongolian selectors and separators', 0x18_0b, 0x18_0f],
	['zero width and direction marks', 0x20_0b, 0x20_0f],
	['separators of lines and paragraphs, embeddings and overrides', 0x20_28, 0x20_2e],
	['joiners, isolates and deprecated formats', 0x20_60, 0x20_6f],
	['another Hangul filler', 0x31_64, 0x31_64],
	['lone surrogates', 0xd8_00, 0xdf_ff],
	['variation selectors', 0xfe_00, 0xfe_0f],
	['the byte order mark', 0xfe_ff, 0xfe_ff],
	['the halfwidth Hangul filler', 0xff_a0, 0xff_a0],
	['interlinear annotation', 0xff_f9, 0xff_fb],
	['shorthand formats', 0x1_bc_a0, 0x1_bc_a3],
	['musical formats', 0x1_d1_73, 0x1_d1_7a],
	['tags and selectors of ideographs', 0xe_00_00, 0xe_0f_ff],
];

test.each(ranges)('%s are unsafe', (_, first, last) => {
	for (let code = first; code <= last; code++) {
		expect(hasUnsafe(String.fromCodePoint(code)), code.toString(16)).toBe(true);
	}
});

test.each([
	...[
		'plain ASCII ~',
		'Zoë',
		'a\u0301',
		'no\u00A0break',
		'日本語、カタカナー',
		'العَرَبِيَّة',
		'हिन्दी',
		'🇯🇵',
		'👍🏽',
		'→ ✓ ␛',
	],
	...['\u2764\uFE0F', '\u2764\uFE0E', '1\uFE0F\u20E3', '#\uFE0F\u20E3', '葛\u{E0100}', '神\uFE00', 'ᠠ\u180B'],
])('%j is ordinary text', (text) => {
	expect(hasUnsafe(text)).toBe(false);
});

test.each([
	...[
		'a\uFE0F',
		'1\uFE0F',
		'\u2764\uFE00',
		'\u2764\uFE0F\uFE0F',
		'a\uFE0F\u20E3',
		'葛\u{E0100}\u{E0101}',
		'ᠠ\u180B\u180C',
	],
])('the last selector of %j selects nothing, and is unsafe', (text) => {
	expect(hasUnsafe(text)).toBe(true);
});

test('no unsafe character survives, and all others stay', () => {
	fc.assert(
		fc.property(hostileText, (text) => {
			const replaced: string[] = [];
			const rest = replaceUnsafe(text, (character) => {
				replaced.push(character);
				return '.';
			});
			expect(hasUnsafe(rest)).toBe(false);
			expect(replaced.every((character) => [...character].length === 1)).toBe(true);
			let index = 0;
			expect(replaceUnsafe(text, () => replaced[index++] ?? '')).toBe(text);
		}),
	);
});

test('JSON without unsafe characters is the same value, on the same lines', () => {
	const check = (text: string): void => {
		const value = {[text]: [text]};
		const json = JSON.stringify(value, undefined, 2);
		const safe = safeJson(json);
		expect(JSON.parse(safe)).toEqual(value);
		expect(safe.split('\n')).toHaveLength(json.split('\n').length);
		expect(hasUnsafe(safe.replaceAll('\n', ' '))).toBe(false);
	};
	everyUnsafe.forEach(check);
	fc.assert(fc.property(hostileText, check));
});

test('a surrogate pair is escaped as two', () => {
	expect(['\u202E', '\u{E0041}', '\uD800'].map((each) => unicodeEscape(each))).toEqual([
		String.raw`\u202e`,
		String.raw`\udb40\udc41`,
		String.raw`\ud800`,
	]);
});
