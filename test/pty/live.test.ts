import {EventEmitter, once} from 'node:events';
import {createServer, type AddressInfo, type Socket} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {keys} from './keys.js';
import {everySize, hasStatus, openProgram, shows, slow} from './open.js';

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

test('Enter runs curl against the built-in server', slow, async () => {
	const {press, waitFor} = openProgram(args);
	await waitFor('built-in server 127.0.0.1:');
	press(keys.enter);
	await waitFor('✓ 417, as asked');
	await waitFor(/▒ connect [\d.]+ {2}█ first octet [\d.]+ {2}▄ total [\d.]+ ms/);
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

/** A server that leads from each path to the next one, so often, and then says no more. */
const serveRedirects = async (count: number): Promise<string> =>
	serve((socket) => {
		socket.once('data', (request) => {
			const step = Number(/^GET \/(?<step>\d+)/.exec(request.toString())?.groups?.['step'] ?? 0);
			const status = step < count ? `302 Found\r\nLocation: /${step + 1}` : '200 OK';
			socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
		});
	});

test.each(everySize)('at $name F follows redirects, and each is shown', slow, async ({mode, size}) => {
	const target = (await serveRedirects(2)).replace('{code}', '0');
	const {press, waitFor} = openProgram(['302', '-f', 'fastapi', '-t', target], {size});
	await waitFor(shows(302, 'FastAPI'));
	press(keys.enter);
	await waitFor('✓ 302, as asked');
	press('F');
	await waitFor('✓ 302, as asked, then 200');
	await waitFor('HTTP/1.1 302 Found');
	press(...(mode === 'wide' ? [keys.tab] : [keys.tab, keys.tab]), keys.end);
	await waitFor(new RegExp(`→ ${target.replace('/0', '/2')}`));
});

test('a circle of redirects ends after ten', slow, async () => {
	const target = (await serveRedirects(Infinity)).replace('{code}', '0');
	const {press, waitFor} = openProgram(['302', '-f', 'fastapi', '-t', target]);
	await waitFor(shows(302, 'FastAPI'));
	press('F');
	await waitFor('redirects are followed, 10 at most');
	await waitFor(`curl -i -L ${target}`);
	press(keys.enter);
	await waitFor('There were too many redirects. (curl 47)');
});

/** A server that keeps what it is asked, and says 200. */
const serveAndKeep = async (): Promise<{readonly target: string; readonly requests: readonly string[]}> => {
	const requests: string[] = [];
	const target = await serve((socket) => {
		socket.once('data', (request) => {
			requests.push(request.toString());
			socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
		});
	});
	return {target, requests};
};

test('m chooses the method and e the fields and the content; what is shown is what is sent', slow, async () => {
	const {target, requests} = await serveAndKeep();
	const {press, waitFor} = openProgram(['200', '-f', 'fastapi', '-t', target]);
	await waitFor(shows(200, 'FastAPI'));
	press('m');
	await waitFor('▌ GET');
	press('p', 'p', keys.enter);
	await waitFor('curl -i -X PUT http');
	press('e');
	await waitFor('▌ field');
	press('X-Quoted', keys.enter);
	await waitFor('✗ “X-Quoted” is not a field');
	press(": it's");
	await waitFor(String.raw`-H 'X-Quoted: it'\''s'`);
	press(keys.down, keys.down, '{"a": 1}', keys.enter);
	await waitFor(String.raw`curl -i -X PUT -H 'X-Quoted: it'\''s' --data-raw '{"a": 1}' http`);
	press(keys.enter);
	await waitFor('✓ 200, as asked');
	expect(requests).toHaveLength(1);
	expect(requests[0]).toMatch(/^PUT \/200 HTTP\/1\.1\r\n(?:.*\r\n)*X-Quoted: it's\r\n(?:.*\r\n)*\r\n\{"a": 1\}$/);
});

test.each(everySize)('at $name the method and the request can be edited', slow, async ({size}) => {
	const {press, waitFor} = openProgram(args, {size});
	await waitFor(shows(417, 'FastAPI'));
	press('m');
	await waitFor('▌ GET');
	press('d', keys.enter);
	await waitFor((lines) => !lines.join('\n').includes('▌ DELETE'));
	press('e');
	await waitFor('▌ field');
	press('Accept: text/html');
	await waitFor('Accept: text/html');
	press(keys.escape);
	await waitFor((lines) => !lines.join('\n').includes('▌ field'));
});

test.each(everySize)('at $name H lists the runs, Enter shows one again, and R runs it again', slow, async ({size}) => {
	const {target, requests} = await serveAndKeep();
	const {press, waitFor} = openProgram(['200', '-f', 'fastapi', '-t', target], {size});
	await waitFor(shows(200, 'FastAPI'));
	press(keys.enter);
	await waitFor('✓ 200, as asked');
	press(keys.down);
	await waitFor(hasStatus(201));
	press(keys.enter);
	await waitFor('✗ asked 201, got 200');
	press('H');
	await waitFor(/▌ 201.*✗ asked 201, got 200/);
	await waitFor(/ {3}200.*✓ 200, as asked/);
	press(keys.down, keys.enter);
	await waitFor((lines) => hasStatus(200)(lines) && lines.join('\n').includes('✓ 200, as asked'));
	press('H');
	await waitFor(/▌ 201/);
	press('R');
	await waitFor((lines) => hasStatus(201)(lines) && lines.join('\n').includes('✗ asked 201, got 200'));
	press('H');
	await waitFor((lines) => lines.filter((line) => /20[01].*asked/.test(line)).length === 3);
	expect(requests.map((request) => request.split(' ')[1])).toEqual(['/200', '/201', '/201']);
});

test('p shows what came in hex', slow, async () => {
	const {press, waitFor} = openProgram(args);
	await waitFor('built-in server 127.0.0.1:');
	press(keys.enter);
	await waitFor('✓ 417, as asked');
	press('p', 'p');
	await waitFor('✓ response body: hex');
	await waitFor('000000  7b 0a 20 20 22');
});

test('without curl it says so, and how to get it', slow, async () => {
	const {press, waitFor} = openProgram([...args, '-t', nowhere], {env: {PATH: ''}});
	await waitFor(shows(417, 'FastAPI'));
	press(keys.enter);
	await waitFor('curl is not installed');
	await waitFor('apt install curl');
});
