import {expect, test} from 'vitest';
import {python} from '../../source/frameworks/python/index.js';
import {argumentFor, pythonModule} from '../../source/frameworks/code/python.js';
import {bodyFormats, contentOf} from '../../source/response/index.js';
import {registered} from '../../source/statuses/index.js';
import {responseFor} from './python-response.js';

const hostile = '" \' \\ \\u0041 ${a} #{b} <?c %(d)s {{e}} é 日本 \u2028 """ \'\'\' """" \r\t\u0007\nlast';

const named: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'};

/** What Python reads in a string literal, whatever its quotes. */
const read = (literal: string): string =>
	literal
		.replace(/^(?<quote>"""|["'])(?:\\\n)?(?<inner>[^]*)\k<quote>$/, '$<inner>')
		.replaceAll(/\\(?:u(?<hex>[\da-f]{4})|(?<other>[^]))/g, (_, hex: string | undefined, other: string) =>
			hex === undefined ? (named[other] ?? other) : String.fromCharCode(Number.parseInt(hex, 16)),
		);

/** The first literal between triple quotes: none of its quotes may end it too early. */
const block = /"""(?:\\[^]|(?!""")[^\\])*"""/;

test.each(['text', 'html', 'xml'] as const)('a hostile message stays one literal in every framework: %s', (format) => {
	const response = responseFor(413, format, hostile);
	for (const [id, {snippet}] of Object.entries(python)) {
		const literal = block.exec(snippet(response))?.[0] ?? '';
		expect(read(literal), id).toBe(new TextDecoder().decode(response.content));
	}
});

test('a hostile message stays one literal in JSON', () => {
	const {argument} = argumentFor(contentOf(responseFor(413, 'json', hostile)));
	const [, message = ''] = /^ *"message": (.*),$/m.exec(pythonModule([argument])) ?? [];
	expect(read(message)).toBe(hostile);
});

test('a text that ends with a quote is not put between triple quotes', () => {
	expect(argumentFor({kind: 'text', type: 'text/plain', text: 'a\n"b"'})).toEqual({
		above: [],
		argument: [String.raw`'a\n"b"'`],
	});
});

test('lines of more than 88 columns are those that black cannot break: a string and what may name it', () => {
	for (const {snippet, refusals} of Object.values(python)) {
		for (const status of registered.filter((each) => refusals[each.code] === undefined)) {
			const lines = bodyFormats.flatMap((format) => snippet(responseFor(status.code, format)).split('\n'));
			for (const line of lines.filter(({length}) => length > 88)) {
				expect(line).toMatch(/^ +(?:"[\w-]+": )?(["']).*\1,$/);
			}
		}
	}
});
