import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lint, mostOctets, severities} from '../../source/lint/index.js';
import {encode} from '../../source/lint/lines.js';
import {mostInterim, mostOfOneRule, rules} from '../../source/lint/rules.js';

const starts = [
	'',
	'HTTP/1.1 200 OK\r\n',
	'HTTP/2 404\n',
	'< HTTP/1.1 206 \n< ',
	'> GET / HTTP/1.1\n> \n< HTTP/1.0 101\n',
];
const pieces = [
	...['\r\n', '\n', '\r', ' ', '\t', ':', ',', '"', '%', '\u0000', '< ', '> ', '* ', '{ [1 bytes data]\n', '\r\n\r\n'],
	...['HTTP/1.1 100 Continue\r\n', 'HTTP/1.1 304 \r\n', 'Content-Length: 1', 'Content-Range: bytes 1-', 'Date: Mon, '],
	...[
		'Location: ',
		'Transfer-Encoding: chunked',
		'Upgrade: websocket',
		'WWW-Authenticate: ',
		'Retry-After: ',
		'ETag: "',
	],
];
const text = fc
	.tuple(
		fc.constantFrom(...starts),
		fc.array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...pieces)}, fc.string({unit: 'binary-ascii'}))),
	)
	.map(([start, rest]) => encode(start + rest.join('')));

test('whatever comes gives findings in order, or a reason', () => {
	const most = rules.length * mostOfOneRule * (mostInterim + 1);
	fc.assert(
		fc.property(fc.oneof(fc.uint8Array(), text), (octets) => {
			const linted = lint(octets);
			const levels = linted.ok ? linted.findings.map(({level}) => severities.indexOf(level)) : [];
			expect(levels).toEqual(levels.toSorted());
			expect(levels.length).toBeLessThanOrEqual(most);
		}),
		{numRuns: 1000},
	);
});

const head = 'HTTP/1.1 206 Partial Content\r\n';
const repeated: ReadonlyArray<readonly [before: string, unit: string]> = [
	...['', head, `> GET / HTTP/1.1\n< ${head}`].flatMap((before) =>
		[
			' ',
			'\t',
			'a',
			'\n',
			'\r',
			'\r\n',
			':',
			'a:\n',
			' a\n',
			'A: b\r\n',
			'"',
			'%',
			'1',
			'* a\n',
			'< a: b\n',
			'\u0000',
		].map((unit) => [before, unit] as const),
	),
	...[
		'Content-Length',
		'Date',
		'Location',
		'Allow',
		'ETag',
		'WWW-Authenticate',
		'Content-Range',
		'Cache-Control',
	].flatMap((name) => [' ', ',', 'a b', '%41'].map((unit) => [`${head}${name}: x`, unit] as const)),
	[head, 'Content-Length: 1\r\n'],
	[`${head}Content-Range: bytes `, '1'],
	['', 'HTTP/1.1 100 Continue\r\n\r\n'],
	['', 'HTTP/1.1 100 Continue\n'],
	['', '< HTTP/1.1 100 Continue\n'],
	['', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc'],
	['', '> GET / HTTP/1.1\n'],
	['HTTP/1.1', ' '],
	['HTTP/1.1 ', '1'],
	['> GET', ' '],
];

/** Quadratic time would take minutes. */
const patience = 20_000;

test.each(repeated)('%j and then %j, up to the most that is read', {timeout: patience}, (before, unit) => {
	const octets = encode(before + unit.repeat(Math.floor((mostOctets - before.length - 1) / unit.length)) + '!');
	expect(typeof lint(octets).ok).toBe('boolean');
});

test('more than that is refused unread', () => {
	expect(lint(new Uint8Array(5_000_000))).toEqual({ok: false, reason: 'too-large'});
});
