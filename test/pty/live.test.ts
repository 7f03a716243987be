import {EventEmitter, once} from 'node:events';
import {createServer, type AddressInfo, type Socket} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {keys} from './keys.js';
import {everySize, openProgram, shows, slow} from './open.js';

const args = ['417', '-f', 'fastapi'];

/** Nothing listens there. */
const nowhere = 'http://127.0.0.1:9';

/** A server that takes connections and does with each what it is told. */
const serve = async (handle: (socket: Socket) => void): Promise<string> => {
	const server = createServer(handle);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => {
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/{code}`;
};

test('Enter has curl ask the built-in server', slow, async () => {
	const {press, waitFor} = openProgram(args);
	await waitFor('built-in server 127.0.0.1:');
	press(keys.enter);
	await waitFor('✓ 417, as asked');
	await waitFor(/connect [\d.]+ · first byte [\d.]+ · total [\d.]+ ms/);
	press(keys.escape);
	await waitFor((lines) => shows(417, 'FastAPI')(lines) && !lines.join('\n').includes('as asked'));
});

test.each(everySize)('at $name it says that another status came', slow, async ({size}) => {
	const target = await serve((socket) => {
		socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nX-Hostile: \u001B]0;title\u0007\r\n\r\nhi\n');
	});
	const {press, waitFor, written} = openProgram([...args, '-t', target], {size});
	await waitFor(shows(417, 'FastAPI'));
	press(keys.enter);
	await waitFor('✗ asked 417, got 200');
	expect(written()).not.toContain('\u001B]0;title');
});

test.each(everySize)('at $name it says that nothing listens at the target', slow, async ({size}) => {
	const {press, waitFor} = openProgram([...args, '-t', nowhere], {size});
	await waitFor(shows(417, 'FastAPI'));
	press(keys.enter);
	await waitFor('unreachable');
	await waitFor(/curl\s+7\)/);
});

test('t takes another target, and says what is wrong with one', slow, async () => {
	const {press, waitFor} = openProgram(args);
	await waitFor(shows(417, 'FastAPI'));
	press('t');
	await waitFor('Target:');
	press('ftp://example.org', keys.enter);
	await waitFor((lines) => /Target: ftp:\/\/example\.org .*http/.test(lines.at(-1) ?? ''));
	press(keys.ctrlU);
	await waitFor(/Target: {3}/);
	press(nowhere);
	await waitFor(`Target: ${nowhere}`);
	press(keys.enter);
	await waitFor(`✓ target: ${nowhere}`);
	press(keys.enter);
	await waitFor('unreachable');
});

/** A target that never answers, and its first connection, which tells when it is closed. */
const serveNothing = async () => {
	const connections = new EventEmitter();
	const connected = once(connections, 'connection') as Promise<[Socket]>;
	const target = await serve((socket) => {
		// A reset is how a killed client may leave.
		socket.on('error', () => {});
		socket.resume();
		connections.emit('connection', socket);
	});
	return {target, connected};
};

test('Esc cancels a target that never answers, and no curl is left', slow, async () => {
	const {target, connected} = await serveNothing();
	const {press, waitFor} = openProgram([...args, '-t', target]);
	await waitFor(shows(417, 'FastAPI'));
	press(keys.enter);
	await waitFor('waiting for GET');
	const [socket] = await connected;
	const closed = once(socket, 'close');
	press(keys.escape);
	await waitFor((lines) => !lines.join('\n').includes('waiting for GET'));
	await waitFor('HTTP/1.1 417 Expectation Failed');
	await closed;
});

test('quitting ends a curl that is still waiting', slow, async () => {
	const {target, connected} = await serveNothing();
	const {press, waitFor, exit} = openProgram([...args, '-t', target]);
	await waitFor(shows(417, 'FastAPI'));
	press(keys.enter);
	const [socket] = await connected;
	const closed = once(socket, 'close');
	press('q');
	expect(await exit).toEqual({code: 0, signal: 0});
	await closed;
});

test('without curl it says so, and how to get it', slow, async () => {
	const {press, waitFor} = openProgram([...args, '-t', nowhere], {env: {PATH: ''}});
	await waitFor(shows(417, 'FastAPI'));
	press(keys.enter);
	await waitFor('curl is not installed');
	await waitFor('apt install curl');
});
