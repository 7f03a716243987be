import fc from 'fast-check';
import {expect, test} from 'vitest';
import {prettyJson} from '../../source/curl/pretty-json.js';

test('JSON is laid out as JSON.stringify does it', () => {
	fc.assert(
		fc.property(fc.jsonValue({maxDepth: 5}), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
			const normal: unknown = JSON.parse(JSON.stringify(value));
			expect(prettyJson(JSON.stringify(normal, undefined, space))).toBe(JSON.stringify(normal, undefined, 2));
		}),
	);
});

test.each([
	['a number that is longer than a double', '[12345678901234567890.10]', '[\n  12345678901234567890.10\n]'],
	['a name twice', '{"a":1,"a":2}', '{\n  "a": 1,\n  "a": 2\n}'],
	['escapes and brackets in a text', String.raw`["\u0041\"{,:"]`, `[\n  ${String.raw`"\u0041\"{,:"`}\n]`],
])('%s stays as it came', (_name, text, pretty) => {
	expect(prettyJson(text)).toBe(pretty);
});

test.each(['', '{', "{'a':1}", '[1,]', 'nil'])('%j is no JSON', (text) => {
	expect(prettyJson(text)).toBeUndefined();
});

test('64 KiB of brackets do not become gigabytes of blanks', () => {
	expect(prettyJson('['.repeat(64) + ']'.repeat(64))).toContain('[]');
	expect(prettyJson('['.repeat(32_768) + ']'.repeat(32_768))).toBeUndefined();
});
