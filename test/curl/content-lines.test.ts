import {expect, test} from 'vitest';
import {contentLines} from '../../source/curl/index.js';

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
	expect(contentLines(content, type)).toEqual({lines, neutralised});
});

test('the hex view is short, and says how much it leaves out', () => {
	const {lines} = contentLines(new Uint8Array(1000), 'application/octet-stream');
	expect(lines.length).toBe(17);
	expect(lines.slice(15)).toEqual([
		`0000f0  ${Array.from({length: 16}, () => '00').join(' ')}  ${'.'.repeat(16)}`,
		'… 744 more octets',
	]);
});
