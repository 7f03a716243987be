import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {hasUnsafe} from '../../source/characters.js';
import type {Exchange} from '../../source/curl/index.js';
import {verdict} from '../../source/curl/live.js';
import {en} from '../../source/i18n/index.js';
import {languages} from '../../source/language.js';
import {verdictLine} from '../../source/grid/verdict-line.js';
import {outcomeJson, outcomeText} from '../../source/print/outcome.js';
import type {Response} from '../../source/response/index.js';
import {cellFor} from '../grid/cell-for.js';
import {failure} from '../../source/i18n/failures/index.js';

const cell = cellFor(417, 'flask');

const timings = {redirect: 0, dns: 0.4, connect: 1.26, tls: 0, firstByte: 2, total: 12.4};

const answered = (response: Response): Exchange => ({
	kind: 'answered',
	response,
	httpVersion: '1.1',
	timings,
	contentLength: response.content?.length ?? 0,
	truncated: false,
});

const textOf = (exchange: Exchange): string => outcomeText(cell, exchange, verdict(exchange, cell.status), 'en');

test('the verdict comes first, then what was asked, how long it took, and what came', () => {
	expect(textOf(answered(cell.response))).toBe(
		[
			'✓ 417, as asked',
			'GET http://127.0.0.1:4170/status/417',
			'dns 0.4 · connect 1.3 · first octet 2 · total 12 ms',
			'',
			'HTTP/1.1 417 Expectation Failed',
			'Content-Type: application/json',
			'Date: Mon, 23 Nov 2026 12:00:00 GMT',
			'Content-Length: 70',
			'',
			'{',
			'  "error": "expectation_failed",',
			'  "message": "Expectation Failed"',
			'}',
			'',
		].join('\n'),
	);
});

test('an interim response is shown before the final one', () => {
	const early = cellFor(103, 'go');
	const exchange = answered(early.response);
	expect(outcomeText(early, exchange, verdict(exchange, early.status), 'en')).toMatch(
		/^✓ 103, as asked, then 200\n[^]*\nHTTP\/1\.1 103 Early Hints\nLink: [^\n]*\n\nHTTP\/1\.1 200 OK\n/,
	);
});

test.each<[name: string, exchange: Exchange, first: readonly string[]]>([
	[
		'nothing listens',
		{kind: 'failed', exitCode: 7, reason: failure('reset'), remedy: failure('serverLog')},
		['unreachable: The connection was reset. (curl 7)', 'Check the log of the server.'],
	],
	[
		'the content broke off',
		{
			kind: 'answered',
			response: {status: 417, phrase: 'Expectation Failed', fields: []},
			httpVersion: '1.1',
			contentLength: 0,
			truncated: false,
			fault: {
				exitCode: 18,
				reason: failure('tooShort'),
				raised: [{client: 'Go 1.26', error: 'unexpected EOF'}],
			},
		},
		[
			'✗ 417, then it broke off: The connection ended before the content was complete. (curl 18)',
			'What clients raise:',
			'  Go 1.26: unexpected EOF',
		],
	],
	['curl is missing', {kind: 'missing'}, [en.live.missing, en.live.missingCure]],
	['it was cancelled', {kind: 'cancelled'}, ['cancelled']],
	['another came', answered({status: 200, phrase: 'OK', fields: []}), ['✗ asked 417, got 200']],
])('%s', (_, exchange, first) => {
	const lines = textOf(exchange).split('\n');
	expect(lines.slice(0, first.length + 1)).toEqual([...first, 'GET http://127.0.0.1:4170/status/417']);
});

test('nothing that came from the network is obeyed by a terminal', () => {
	const octets = fc.oneof(
		fc.uint8Array(),
		fc
			.array(fc.constantFrom('\u001B]52;c;aGk=\u0007', '\u001B[2J', '\u009B31m', '\u202E', '\r', '\n', '\t', 'a'), {
				maxLength: 8,
			})
			.map((parts) => new TextEncoder().encode(parts.join(''))),
	);
	const line = fc.oneof(
		fc.string({unit: fc.integer({min: 0, max: 255}).map((code) => String.fromCharCode(code))}),
		fc.constantFrom('\u001B]0;title\u0007', '\u001B[?1049h', '\u0000', '\u008F'),
	);
	fc.assert(
		fc.property(line, line, line, octets, (phrase, name, value, content) => {
			const text = textOf(
				answered({
					status: 417,
					phrase,
					fields: [
						[name, value],
						['Content-Type', value],
					],
					content,
				}),
			);
			expect(hasUnsafe(text.replaceAll('\n', ' '))).toBe(false);
		}),
	);
});

test('a hostile field stays on its line', () => {
	const lines = textOf(answered({status: 417, phrase: 'a\rb', fields: [['X', '\u001B[31mred\nY: z']]})).split('\n');
	expect(lines.slice(4, -1)).toEqual(['HTTP/1.1 417 a␍b', 'X: ␛[31mred␊Y: z', '']);
});

describe('as JSON', () => {
	test('is complete, and carries hostile text escaped', () => {
		const content = new TextEncoder().encode('\u001B[2J"');
		const exchange = answered({status: 417, phrase: 'x', fields: [['A', '\u001B\u009B\u202E']], content});
		const text = outcomeJson(cell, exchange, verdict(exchange, cell.status), 'en');
		expect(hasUnsafe(text.replaceAll('\n', ' '))).toBe(false);
		expect(JSON.parse(text)).toEqual({
			asked: 417,
			request: cell.request,
			verdict: {kind: 'as-asked'},
			response: {status: 417, phrase: 'x', fields: [['A', '\u001B\u009B\u202E']], content: '\u001B[2J"'},
			timings,
			contentLength: 5,
		});
	});

	test('has no response where none came', () => {
		const exchange: Exchange = {kind: 'missing'};
		expect(JSON.parse(outcomeJson(cell, exchange, {kind: 'missing'}, 'en'))).toEqual({
			asked: 417,
			request: cell.request,
			verdict: {kind: 'missing'},
		});
	});
});

test.each(languages)('every verdict has a line in %s', (language) => {
	const lines = [
		verdictLine({kind: 'as-asked'}, 417, language),
		verdictLine({kind: 'as-asked', final: 200}, 103, language),
		verdictLine({kind: 'different', asked: 417, got: 200}, 417, language),
		verdictLine({kind: 'unreachable', reason: failure('reset')}, 417, language),
		verdictLine({kind: 'broken', got: 417, exitCode: 56, reason: failure('reset')}, 417, language),
		verdictLine({kind: 'missing'}, 417, language),
		verdictLine({kind: 'cancelled'}, 417, language),
	];
	expect(new Set(lines).size).toBe(lines.length);
	expect(lines.every((line) => /^\S.*\S$/.test(line))).toBe(true);
});
