import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import {expect, test} from 'vitest';
import {startServer, type RunningServer} from '../../source/server/index.js';
import {listen, urlOf} from '../../source/server/listen.js';
import {octets, respond} from '../../source/response/index.js';
import {findByCode, type Status} from '../../source/statuses/index.js';
import {connect, date, exchange, request} from './client.js';
import {told} from '../failures.js';

const now = (): Date => date;

const start = async (options: {port?: number; host?: string} = {}): Promise<RunningServer> => {
	const started = await startServer({port: 0, now, ...options});
	if (!started.ok) {
		throw new Error(told(started.reason));
	}

	return started.server;
};

/** A port that is in use for as long as `use` takes. */
const withTakenPort = async (use: (port: number) => Promise<void>): Promise<void> => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	await use((other.address() as AddressInfo).port);
	other.close();
};

test('port 0 is a free one, and the real one is told', async () => {
	const server = await start();
	expect(server.port).toBeGreaterThan(0);
	expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
	await server.close();
});

test('a port that is taken is passed over', async () => {
	await withTakenPort(async (port) => {
		const server = await start({port});
		expect(server.port).toBeGreaterThan(port);
		expect((await exchange(server.port, request('/status/204', ['Connection: close']))).length).toBeGreaterThan(0);
		await server.close();
	});
});

test('a port that is taken is the one reason to fail when no other will do', async () => {
	await withTakenPort(async (port) => {
		expect(told(await startServer({port, exact: true, now}))).toEqual({
			ok: false,
			reason: `port ${port} on 127.0.0.1 is taken`,
		});
	});
});

test('a port that is taken leaves nothing behind that waits for it', async () => {
	await withTakenPort(async (port) => {
		const server = createServer();
		expect((await listen(server, {host: '127.0.0.1', port, exact: true})).ok).toBe(false);
		expect([server.listenerCount('listening'), server.listenerCount('error')]).toEqual([0, 0]);
	});
});

test.each([
	[{host: '192.0.2.1', port: 0}, '192.0.2.1 is not an address of this machine'],
	[{port: 70_000}, 'a port is a whole number from 0 to 65535, and 70000 is not'],
	[{port: 1.5}, 'a port is a whole number from 0 to 65535, and 1.5 is not'],
])('%j: %s', async (options, reason) => {
	expect(told(await startServer({...options, now}))).toEqual({ok: false, reason});
});

test.each([
	['127.0.0.1', 'http://127.0.0.1:4170'],
	['localhost', 'http://localhost:4170'],
	['0.0.0.0', 'http://127.0.0.1:4170'],
	['::1', 'http://[::1]:4170'],
	['::', 'http://[::1]:4170'],
])('%s is reached at %s', (host, url) => {
	expect(urlOf(host, 4170)).toBe(url);
});

test('closing ends connections on which nothing is under way, and can be asked for twice', async () => {
	const server = await start();
	const silent = await connect(server.port);
	const idle = await connect(server.port);
	idle.send(request('/status/204'));
	await idle.received(1);
	const closed = Promise.all([server.close(), server.close()]);
	await Promise.all([silent.untilEnd(), idle.untilEnd(), closed]);
});

test('closing answers what has been asked in part, and what has not been read yet', async () => {
	const server = await start();
	const ok = findByCode(200) as Status;
	const one = octets(respond(ok, ok, {format: 'json', date})).length;
	const slow = await connect(server.port);
	slow.socket.pause();
	slow.send(request('/status/200').repeat(2000));
	const begun = await connect(server.port);
	const text = request('/status/200');
	begun.send(text.slice(0, 20));
	// A full exchange on a third connection: the server has had the octets of the others.
	await exchange(server.port, request('/status/200', ['Connection: close']));
	const closed = server.close();
	begun.send(text.slice(20));
	slow.socket.resume();
	expect((await begun.untilEnd()).length).toBe(one);
	expect((await slow.untilEnd()).length).toBe(one * 2000);
	await closed;
});

test('closing does not wait longer than 5 seconds for a client that never finishes', async () => {
	const server = await start();
	const client = await connect(server.port);
	client.send('GET /status/200 HTTP/1.1\r\nHos');
	await exchange(server.port, request('/status/200', ['Connection: close']));
	const before = performance.now();
	await server.close();
	expect(performance.now() - before).toBeLessThan(5000);
	await client.untilEnd();
}, 10_000);
