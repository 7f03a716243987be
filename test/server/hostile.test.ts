import {expect, test} from 'vitest';
import {connect, exchange, request, withServer} from './client.js';

/** A request that must never be seen, and what would be sent for it. */
const smuggled = request('/status/410');
const seen = 'HTTP/1.1 410';

const codesOf = (received: Buffer): string[] =>
	[...received.toString('latin1').matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => code ?? '');

const post = (...fields: readonly string[]): string => request('/status/200', fields, 'POST');

test.each([
	['two lengths', `${post('Content-Length: 5', 'Content-Length: 0')}${smuggled}`],
	['two equal lengths', `${post('Content-Length: 0', 'Content-Length: 0')}${smuggled}`],
	['a list of lengths', `${post('Content-Length: 0, 0')}${smuggled}`],
	['a length with a sign', `${post('Content-Length: +0')}${smuggled}`],
	['a negative length', `${post('Content-Length: -1')}${smuggled}`],
	['a length in hexadecimal', `${post('Content-Length: 0x0')}${smuggled}`],
	['a length without end', `${post(`Content-Length: ${'9'.repeat(40)}`)}${smuggled}`],
	['a length and chunks', `${post('Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n${smuggled}`],
	['chunks and a length', `${post('Transfer-Encoding: chunked', 'Content-Length: 5')}0\r\n\r\n${smuggled}`],
	['chunks that are not last', `${post('Transfer-Encoding: chunked, gzip')}0\r\n\r\n${smuggled}`],
	['a coding that is no chunks', `${post('Transfer-Encoding: xchunked')}0\r\n\r\n${smuggled}`],
	['chunks in HTTP/1.0', `${post('Transfer-Encoding: chunked').replace('1.1', '1.0')}0\r\n\r\n${smuggled}`],
	['a coding in quotes', `${post('Transfer-Encoding: "chunked"')}0\r\n\r\n${smuggled}`],
	['a blank before the colon', `${post('Content-Length : 0')}${smuggled}`],
	['a bare CR in a value', `${post(`X: a\rContent-Length: ${smuggled.length}`)}${smuggled}`],
	['a bare CR as a line end', `POST /status/200 HTTP/1.1\rHost: x\r\r${smuggled}`],
	['NUL in a value', `${post('X: a\u0000b')}${smuggled}`],
	['NUL in a name', `${post('X\u0000: a')}${smuggled}`],
	['NUL in the target', `GET /status/200\u0000 HTTP/1.1\r\nHost: x\r\n\r\n${smuggled}`],
	['NUL before the method', `\u0000${request('/status/200')}${smuggled}`],
	['nothing but NUL', '\u0000'.repeat(5000)],
	['HTTP/2', `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${smuggled}`],
	['HTTP/0.9', `GET /status/200\r\n\r\n${smuggled}`],
	['a version that is none', `GET /status/200 HTTP/1.10\r\nHost: x\r\n\r\n${smuggled}`],
])('%s is one 400, and the connection ends', async (_name, text) => {
	await withServer(async ({port}) => {
		expect(codesOf(await exchange(port, Buffer.from(text, 'latin1')))).toEqual(['400']);
	});
});

test('a coding before the chunks is a 501', async () => {
	await withServer(async ({port}) => {
		const text = `${post('Transfer-Encoding: gzip, chunked')}0\r\n\r\n${smuggled}`;
		expect(codesOf(await exchange(port, text))).toEqual(['501']);
	});
});

test.each([
	['a size without end', `${'F'.repeat(17)}\r\n`],
	['a size that is none', 'x\r\n'],
	['a negative size', '-1\r\n'],
	['a chunk that is longer than its size', '1\r\nab\r\n0\r\n\r\n'],
	['a bare LF after a size', `2\nab\r\n0\r\n\r\n`],
	['a bare CR after a size', `2\rab\r\n0\r\n\r\n`],
])('%s in chunks ends the connection, and nothing behind it is seen', async (_name, chunks) => {
	await withServer(async ({port}) => {
		for (const target of ['/status/200', '/status/200?body=echo']) {
			const text = `${request(target, ['Transfer-Encoding: chunked'], 'POST')}${chunks}${smuggled}`;
			const received = await exchange(port, text);
			expect(received.toString()).not.toContain(seen);
			expect(codesOf(received).length).toBe(1);
		}
	});
});

const megabyte = 'x'.repeat(1024 * 1024);

test.each([
	['a field', `GET /status/200 HTTP/1.1\r\nHost: x\r\nX: ${megabyte}\r\n\r\n`],
	['many fields', `GET /status/200 HTTP/1.1\r\nHost: x\r\n${'X: y\r\n'.repeat(200_000)}\r\n`],
	['a target', `GET /${megabyte} HTTP/1.1\r\nHost: x\r\n\r\n`],
	['a field name', `GET /status/200 HTTP/1.1\r\nHost: x\r\n${megabyte}: y\r\n\r\n`],
])('a head of 1 MB, most of it %s, is a 431', async (_name, text) => {
	await withServer(async ({port}) => {
		expect(codesOf(await exchange(port, text))).toEqual(['431']);
	});
});

test('a method of 1 MB is a 400', async () => {
	await withServer(async ({port}) => {
		expect(codesOf(await exchange(port, megabyte))).toEqual(['400']);
	});
});

const patience = {headersTimeout: 1500, requestTimeout: 1500, connectionsCheckingInterval: 100};

test('a hundred heads that never end are each a 408, and others are served meanwhile', async () => {
	await withServer(
		async ({port}) => {
			const slow = await Promise.all(
				Array.from({length: 100}, async () => {
					const client = await connect(port);
					client.send('GET /status/200 HTTP/1.1\r\nHost: x\r\nX: ');
					const trickle = setInterval(() => client.send('y'), 20);
					client.socket.once('close', () => clearInterval(trickle));
					return client;
				}),
			);
			expect(codesOf(await exchange(port, request('/status/204', ['Connection: close'])))).toEqual(['204']);
			for (const client of slow) {
				expect(codesOf(await client.untilEnd())).toEqual(['408']);
			}
		},
		{patience},
	);
});

test('content that never ends is a 408 where it is read, and ends the connection where it is not', async () => {
	await withServer(
		async ({port}) => {
			for (const [target, code] of [
				['/status/200?body=echo', '408'],
				['/status/200', '200'],
			] as const) {
				const received = await exchange(port, `${request(target, ['Content-Length: 10'], 'POST')}begun`);
				expect(codesOf(received)).toEqual([code]);
			}
		},
		{patience},
	);
});

test('a client that connects and says nothing is cut off', async () => {
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			expect(codesOf(await client.untilEnd())).toEqual(['408']);
		},
		{patience},
	);
});
