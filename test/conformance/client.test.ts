import {once} from 'node:events';
import {createServer, type AddressInfo, type Server, type Socket} from 'node:net';
import {afterEach, expect, it} from 'vitest';
import {exchange, type Reply, type Exchange, type Request} from './client.js';

const open = new Set<Server | Socket>();

afterEach(() => {
	for (const each of open) {
		if ('close' in each) {
			each.close();
		} else {
			each.destroy();
		}
	}

	open.clear();
});

/** A server that answers what arrives, chunk by chunk. */
const serve = async (onChunk: (socket: Socket, chunk: string) => void): Promise<number> => {
	const server = createServer((socket) => {
		open.add(socket);
		socket.on('data', (chunk) => onChunk(socket, chunk.toString()));
		socket.on('error', () => socket.destroy());
	}).listen(0, '127.0.0.1');
	open.add(server);
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
};

const get: Request = {method: 'GET', target: '/', fields: []};
const patient = {answer: 10_000, continue: 10_000};

const ask = async (message: string, isClosed = false, request = get, patience = patient): Promise<Exchange> => {
	const port = await serve((socket) => {
		socket.write(message);
		if (isClosed) {
			socket.end();
		}
	});
	return exchange(port, request, patience);
};

const summary = (answer: Reply | undefined): unknown =>
	answer?.ok === true
		? [
				...answer.response.interim.map(({status}) => status),
				answer.response.status,
				answer.response.framing,
				Buffer.from(answer.response.content).toString(),
			]
		: answer?.reason;

it.each<[name: string, message: string, expected: unknown]>([
	['a length', 'HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nbody', [404, 'length', 'body']],
	[
		'chunks',
		'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;name=value\r\nbod\r\n1\r\ny\r\n0\r\n\r\n',
		[200, 'chunked', 'body'],
	],
	['no content', 'HTTP/1.1 204 No Content\r\n\r\n', [204, 'none', '']],
	[
		'interim responses before it',
		'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 304 Not Modified\r\n\r\n',
		[102, 103, 304, 'none', ''],
	],
])('reads a response with %s, twice on one connection', async (_, message, expected) => {
	const {first, second} = await ask(message);
	expect(summary(first)).toEqual(expected);
	expect(summary(second)).toEqual(expected);
});

it('reads content that ends with the connection', async () => {
	const {first} = await ask('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall of it', true);
	expect(summary(first)).toEqual([200, 'close', 'all of it']);
});

it.each([
	'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
	'HTTP/1.1 101 Switching Protocols\r\n\r\n',
])('does not ask again after %j', async (message) => {
	const {first, second} = await ask(message);
	expect(first.ok).toBe(true);
	expect(second).toBeUndefined();
});

it('knows that an answer to HEAD ends after its fields', async () => {
	const {first, second} = await ask('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n', false, {...get, method: 'HEAD'});
	expect(summary(first)).toEqual([200, 'none', '']);
	expect(summary(second)).toEqual([200, 'none', '']);
});

it('sees in the second answer that a 204 had content', async () => {
	const {first, second} = await ask('HTTP/1.1 204 No Content\r\n\r\n{}\r\n');
	expect(summary(first)).toEqual([204, 'none', '']);
	expect(summary(second)).toBe('the first line is not an HTTP status line');
});

it.each<[reason: string, message: string, isClosed: boolean]>([
	['the connection was closed, nothing came', '', true],
	['the connection was closed, the head is not complete', 'HTTP/1.1 200 OK\r\n', true],
	[
		'the connection was closed, the content of the 200, ended by length, is not complete',
		'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort',
		true,
	],
	['the content of the 200 has not a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n', false],
	['the first line is not an HTTP status line', 'hello\r\n\r\n', false],
])('gives up because %s', async (reason, message, isClosed) => {
	expect(summary((await ask(message, isClosed)).first)).toBe(reason);
});

it('gives up when the answer does not come in time', async () => {
	const {first} = await ask('HTTP/1.1 103 Early Hints\r\n\r\n', false, get, {...patient, answer: 500});
	expect(summary(first)).toBe('no final response after 103 within 500 ms');
});

it('says so when nobody listens', async () => {
	const port = await serve(() => undefined);
	for (const each of open) {
		if ('close' in each) {
			each.close();
			await once(each, 'close');
		}
	}

	expect(summary((await exchange(port, get, patient)).first)).toMatch(/ECONNREFUSED/);
});

it('holds content back until the server says 100', async () => {
	const chunks: string[] = [];
	const port = await serve((socket, chunk) => {
		chunks.push(chunk);
		socket.write(
			chunk.includes('Expect')
				? 'HTTP/1.1 100 Continue\r\n\r\n'
				: 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
		);
	});
	const request: Request = {method: 'POST', target: '/', fields: [['Expect', '100-continue']], content: '{}'};
	const {first} = await exchange(port, request, patient);
	expect(summary(first)).toEqual([100, 200, 'length', '']);
	expect(chunks).toEqual([
		`POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n`,
		'{}',
	]);
});
