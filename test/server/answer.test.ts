import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parse, type Response} from '../../source/response/index.js';
import {connect, exchange, request, withServer} from './client.js';

const responseTo = async (port: number, text: string): Promise<Response> => {
	const parsed = parse(await exchange(port, text));
	if (!parsed.ok) {
		throw new Error(parsed.reason);
	}

	return parsed.response;
};

const textOf = ({content}: Response): string => new TextDecoder().decode(content);

const closing = (target: string): string => request(target, ['Connection: close']);

test.each([
	['/status/299', 299, 'Unassigned', '"status": "unassigned"'],
	['/status/418', 418, '(Unused)', '"error": "unused"'],
	['/status/499', 499, 'Unassigned', '"error": "unassigned"'],
	['/status/599', 599, 'Unassigned', '"message": "Unassigned"'],
	['/status/499?body=xml', 499, 'Unassigned', '<error code="499">'],
	['/status/600', 400, 'Bad Request', '100–104 or 200–599'],
	['/status/105', 400, 'Bad Request', '100–104 or 200–599'],
	['/status/99', 400, 'Bad Request', '100–104 or 200–599'],
	['/status/0200', 400, 'Bad Request', '100–104 or 200–599'],
	['/status/teapot', 400, 'Bad Request', '100–104 or 200–599'],
	['/status/200?body=yaml', 400, 'Bad Request', 'json, problem, text, html, xml, none'],
	['/status/200?other=1&body=text', 400, 'Bad Request', 'can be one of body, delay,'],
	['/status/200?&body=text&', 200, 'OK', '200 OK'],
	['/status/', 404, 'Not Found', 'Try /status/417'],
	['/status/200/more', 404, 'Not Found', 'Try /status/417'],
	['/favicon.ico', 404, 'Not Found', 'Try /status/417'],
	['*', 404, 'Not Found', 'Try /status/417'],
	['/', 200, 'OK', '/status/417?body=xml'],
	['http://127.0.0.1/status/410', 410, 'Gone', '"error": "gone"'],
	['http://127.0.0.1', 200, 'OK', 'a mock server'],
])('%s is %i %s', async (target, code, phrase, part) => {
	await withServer(async ({port}) => {
		const response = await responseTo(port, closing(target));
		expect([response.status, response.phrase]).toEqual([code, phrase]);
		expect(textOf(response)).toContain(part);
		expect(response.fields).toContainEqual(['Content-Length', String(response.content?.length)]);
	});
});

test.each([
	['no Host', 'GET /status/200 HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
	['not HTTP', 'hello\r\n\r\n', 400],
	['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001', 400],
	['a field name with a blank', 'GET /status/200 HTTP/1.1\r\nHost : x\r\n\r\n', 400],
	['two different lengths', request('/status/200', ['Content-Length: 1', 'Content-Length: 2']), 400],
	['a length and chunks', request('/status/200', ['Content-Length: 1', 'Transfer-Encoding: chunked']), 400],
	['a head without end', `GET /status/200 HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
	['CONNECT', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n', 501],
])('%s is refused in JSON and the connection ends', async (_name, text, code) => {
	await withServer(async ({port}) => {
		const response = await responseTo(port, text);
		expect(response.status).toBe(code);
		expect(Object.keys(JSON.parse(textOf(response)) as object)).toEqual(['error', 'message']);
	});
});

test('what follows a good request and is none is refused after the answer', async () => {
	await withServer(async ({port}) => {
		const good = request('/status/204').repeat(50);
		const received = (await exchange(port, `${good}nonsense\r\n\r\n`)).toString();
		const codes = [...received.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, code]) => code);
		expect(codes).toEqual([...Array.from({length: 50}, () => '204'), '400']);
	});
});

test.each([
	['GET', '100-continue', '', 200],
	['POST', '100-continue', 'Content-Length: 2', 413],
	['POST', 'nonsense', 'Content-Length: 0', 417],
	['PUT', '100-continue, more', 'Content-Length: 2', 200],
])('%s with Expect: %s is answered at once', async (method, expectation, length, code) => {
	await withServer(async ({port}) => {
		const client = await connect(port);
		client.send(request(`/status/${code}`, [`Expect: ${expectation}`, ...(length === '' ? [] : [length])], method));
		expect((await client.received(1)).toString()).toMatch(new RegExp(`^HTTP/1.1 ${code} `));
		client.socket.destroy();
	});
});

test('whatever octets come, the connection ends and the server goes on', async () => {
	const begun = fc.constantFrom(
		'',
		'GET /status/200 HTTP/1.1\r\n',
		request('/status/200'),
		request('/', [], 'POST').trimEnd(),
	);
	await withServer(async ({port}) => {
		await fc.assert(
			fc.asyncProperty(begun, fc.uint8Array({maxLength: 200}), async (text, octets) => {
				const client = await connect(port);
				client.send(text);
				client.send(octets);
				client.socket.end();
				await client.untilEnd();
			}),
			{numRuns: 300},
		);
		expect((await responseTo(port, closing('/status/417'))).status).toBe(417);
	});
});

test('each answer is one line for the log, whose octets are those of the wire', async () => {
	const lines: unknown[] = [];
	await withServer(
		async ({port}) => {
			for (const text of [
				request('/status/102', ['Connection: close']),
				request('/x', ['Connection: close'], 'HEAD'),
			]) {
				const {length} = await exchange(port, text);
				expect(lines.at(-1)).toMatchObject({octets: length});
			}
		},
		{log: (line) => lines.push(line)},
	);
	expect(lines).toMatchObject([
		{method: 'GET', path: '/status/102', status: 102},
		{method: 'HEAD', path: '/x', status: 404},
	]);
});

test('444 is a connection that is closed without a word, as nginx does it', async () => {
	await withServer(async ({port}) => {
		expect(await exchange(port, request('/status/444'))).toEqual(Buffer.alloc(0));
		expect((await exchange(port, request('/status/444?fail=0', ['Connection: close']))).toString()).toMatch(
			/^HTTP\/1\.1 200 OK\r\n/,
		);
	});
});
