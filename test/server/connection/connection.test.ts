import {expect, test, vi} from 'vitest';
import {octets, respond} from '../../../source/response/index.js';
import {findByCode, type Status} from '../../../source/statuses/index.js';
import {connect, date, exchange, request, withServer} from '../client.js';

const ok = findByCode(200) as Status;
const preview = (code: number): Buffer =>
	Buffer.from(octets(respond(findByCode(code) as Status, ok, {format: 'json', date})));

test('a hundred connections are served at once', async () => {
	await withServer(async ({port}) => {
		const one = preview(417);
		const results = await Promise.all(
			Array.from({length: 100}, async () => {
				const client = await connect(port);
				for (let count = 1; count <= 10; count++) {
					client.send(request('/status/417'));
					await client.received(one.length * count);
				}

				client.socket.end();
				return client.untilEnd();
			}),
		);
		for (const received of results) {
			expect(received.equals(Buffer.concat(Array.from({length: 10}, () => one)))).toBe(true);
		}
	});
});

test.each([
	['Connection: close in the request', request('/status/200', ['Connection: close']), 200],
	['Connection: close in the response', request('/status/408'), 408],
	['HTTP/1.0', 'GET /status/200 HTTP/1.0\r\n\r\n', 200],
	['HTTP/1.0 that would like to go on', 'GET /status/200 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n', 200],
])('after %s nothing more is answered', async (_name, text, code) => {
	await withServer(async ({port}) => {
		const received = await exchange(port, text + request('/status/404') + request('/status/404'));
		expect(received.toString()).toBe(preview(code).toString());
	});
});

test('content is read and thrown away, and the next request is found behind it', async () => {
	const size = 1024 * 1024;
	await withServer(async ({port}) => {
		const client = await connect(port);
		const chunked = 'Transfer-Encoding: chunked';
		client.send(request('/status/201', [`Content-Length: ${size}`], 'POST') + 'x'.repeat(size));
		client.send(`${request('/status/202', [chunked], 'POST')}${size.toString(16)}\r\n${'x'.repeat(size)}\r\n0\r\n\r\n`);
		client.send(request('/status/404'));
		const expected = Buffer.concat([201, 202, 404].map((code) => preview(code)));
		expect((await client.received(expected.length)).toString()).toBe(expected.toString());
		client.socket.end();
	});
});

test('the answer arrives although the content that was announced does not', async () => {
	await withServer(async ({port}) => {
		const text = request('/status/200', ['Connection: close', 'Content-Length: 1000'], 'POST');
		expect((await exchange(port, `${text}begun`)).toString()).toBe(preview(200).toString());
	});
});

test('more content than anyone needs ends the connection after the answer', async () => {
	await withServer(async ({port}) => {
		const client = await connect(port);
		client.send(request('/status/200', ['Content-Length: 1000000000'], 'POST'));
		client.send(Buffer.alloc(11 * 1024 * 1024));
		expect((await client.untilEnd()).toString()).toBe(preview(200).toString());
	});
});

test('a bad chunk after the answer ends the connection without a second answer', async () => {
	await withServer(async ({port}) => {
		const client = await connect(port);
		client.send(request('/status/200', ['Transfer-Encoding: chunked'], 'POST'));
		await client.received(preview(200).length);
		client.send('nonsense\r\n');
		expect((await client.untilEnd()).toString()).toBe(preview(200).toString());
	});
});

test('a client that asks without reading makes the server wait, and then gets all', async () => {
	const count = 200_000;
	let answered = 0;
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			client.socket.pause();
			client.send(request('/status/417').repeat(count));
			// The server waits once it serves others many times over, and this client not at all.
			for (let quiet = 0; quiet < 50;) {
				const before = answered;
				await exchange(port, request('/status/204', ['Connection: close']));
				quiet = answered === before + 1 ? quiet + 1 : 0;
			}

			expect(answered).toBeLessThan(count);
			client.socket.resume();
			const received = await client.received(preview(417).length * count);
			expect(received.length).toBe(preview(417).length * count);
			client.socket.end();
		},
		{log: () => answered++},
	);
}, 30_000);

test('a connection that has been idle for a minute is closed, one that is used is not', async () => {
	vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
	try {
		await withServer(async ({port}) => {
			const one = preview(204);
			const [idle, used] = [await connect(port), await connect(port)];
			idle.send(request('/status/204'));
			await idle.received(one.length);
			for (let minute = 1; minute <= 3; minute++) {
				used.send(request('/status/204'));
				await used.received(one.length * minute);
				vi.advanceTimersByTime(59_000);
			}

			expect((await idle.untilEnd()).length).toBe(one.length);
			used.send(request('/status/204', ['Connection: close']));
			expect((await used.untilEnd()).length).toBe(one.length * 4);
		});
	} finally {
		vi.useRealTimers();
	}
});
