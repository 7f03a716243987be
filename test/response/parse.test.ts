import fc from 'fast-check';
import {expect, test} from 'vitest';
import {octets, parse, type Response} from '../../source/response/index.js';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));

const characters = (from: number, to: number): string[] =>
	Array.from({length: to - from + 1}, (_, index) => String.fromCharCode(from + index));

const line = fc.string({unit: fc.constantFrom(...characters(0x20, 0x7e)), maxLength: 20}).map((text) => text.trim());
const name = fc.stringMatching(/^[!#$%&'*+\-.^_`|~\dA-Za-z]{1,20}$/);
const head = (least: number, most: number) =>
	fc.record({
		status: fc.integer({min: least, max: most}).filter((status) => status !== 101 || least > 101),
		phrase: line,
		fields: fc.array(fc.tuple(name, line)),
	});
const response: fc.Arbitrary<Response> = fc
	.tuple(head(200, 999), fc.array(head(100, 199)), fc.uint8Array())
	.map(([final, interim, content]) => ({
		...final,
		...(content.length > 0 && {content}),
		...(interim.length > 0 && {interim}),
	}));

test('the octets of any response are read as that response', () => {
	fc.assert(
		fc.property(response, (each) => {
			expect(parse(octets(each))).toEqual({ok: true, response: each});
		}),
	);
});

test('whatever comes is a response, or a reason', () => {
	const begun = fc.tuple(
		fc.constantFrom('HTTP/1.1 200 OK\r\n', 'HTTP/2 200 \r\nA: b\r\n'),
		fc.string({unit: 'binary'}),
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.uint8Array(),
				begun.map((parts) => latin1(parts.join(''))),
			),
			(each) => {
				const parsed = parse(each);
				expect(parsed.ok ? parsed.response.status : parsed.reason.length).toBeGreaterThan(0);
			},
		),
	);
});

test.each<[string, string, object]>([
	['HTTP/2', 'HTTP/2 204 \r\na: b\r\n\r\n', {status: 204, phrase: '', fields: [['a', 'b']]}],
	['bare LF', 'HTTP/1.1 200 OK\nA: b\n\nc', {fields: [['A', 'b']], content: latin1('c')}],
	[
		'folded fields',
		'HTTP/1.1 200 OK\r\nA: b\r\n\t c\r\nD:\r\n e\r\n\r\n',
		{
			fields: [
				['A', 'b c'],
				['D', 'e'],
			],
		},
	],
	[
		'each octet as one character',
		'HTTP/1.1 200 \u0080\u00FF\r\nA: \u0093\r\n\r\n',
		{phrase: '\u0080\u00FF', fields: [['A', '\u0093']]},
	],
])('%s', (_name, text, expected) => {
	expect(parse(latin1(text))).toMatchObject({ok: true, response: expected});
});
