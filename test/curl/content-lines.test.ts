import {expect, test} from 'vitest';
import type {ContentView} from '../../source/curl/index.js';
import {contentLines} from '../../source/curl/live.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string, readonly string[], number]>([
	['JSON', utf8('{\n  "a": "ü"\n}'), 'application/json', ['{', '  "a": "ü"', '}'], 0],
	['CRLF and a final line end', utf8('a\r\nb\r\n'), 'text/plain', ['a', 'b'], 0],
	['escapes', utf8('\u001B[31mred\u001B[0m\n\u0007'), 'text/plain', ['␛[31mred␛[0m', '␇'], 3],
	['ISO-8859-1', Uint8Array.of(0xfc, 0x9b), 'text/html; charset=ISO-8859-1', ['ü␛['], 1],
	['text that is not UTF-8', Uint8Array.of(0xe9, 0x0a), 'text/plain', ['é'], 0],
	['UTF-8 that was cut', utf8('aü').subarray(0, 2), 'text/plain', ['a'], 0],
	['a byte order mark', utf8('\uFEFFa'), 'text/plain', ['a'], 0],
	[
		'a picture',
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
		'image/png',
		[`000000  89 50 4e 47 00 01${' '.repeat(30)}  .PNG..`],
		0,
	],
	['other octets', Uint8Array.of(0xff, 0xfe), '', [`000000  ff fe${' '.repeat(42)}  ..`], 0],
])('%s', (_name, content, type, lines, neutralised) => {
	const kind = lines.some((line) => line.startsWith('000000  ')) ? 'hex' : 'text';
	expect(contentLines(content, type)).toEqual({lines, neutralised, kind});
});

test('octets are shown in 16s, as many rows as are wanted, and it says how many are left out', () => {
	const content = new Uint8Array(1000);
	const row = `0000f0  ${Array.from({length: 16}, () => '00').join(' ')}  ${'.'.repeat(16)}`;
	const {lines} = contentLines(content, 'application/octet-stream', {mostRows: 16});
	expect(lines.slice(15)).toEqual([row, '… 744 more octets']);
	expect(contentLines(content, 'application/octet-stream').lines).toHaveLength(63);
});

test.each<[ContentView, string, string, readonly string[], 'text' | 'json' | 'hex']>([
	['pretty', '{"a":[1,{}]}', 'application/problem+json', ['{', '  "a": [', '    1,', '    {}', '  ]', '}'], 'json'],
	['pretty', '{"a":1}', 'text/plain', ['{"a":1}'], 'text'],
	['pretty', '{\n  "a": 1\n}\n', 'application/json', ['{', '  "a": 1', '}'], 'text'],
	['pretty', '{"a":', 'application/json', ['{"a":'], 'text'],
	['plain', '{"a":1}', 'application/json', ['{"a":1}'], 'text'],
	['hex', 'é', 'text/plain', [`000000  c3 a9${' '.repeat(42)}  ..`], 'hex'],
])('%s: %j as %s', (view, text, type, lines, kind) => {
	expect(contentLines(utf8(text), type, {view})).toEqual({lines, neutralised: 0, kind});
});
