import {expect, test} from 'vitest';
import {bodyFormats, octets, parse, respond} from '../../source/response/index.js';
import {findByCode, registered, websocket, type Status} from '../../source/statuses/index.js';
import {connect, date, exchange, request, withServer} from './client.js';

const ok = findByCode(200) as Status;
const cells = registered.flatMap((status) => bodyFormats.map((format) => ({status, format})));
const causeOf = (status: Status): string[] => status.cause?.fields.map(([name, value]) => `${name}: ${value}`) ?? [];
const preview = ({status, format}: (typeof cells)[number]): Buffer =>
	Buffer.from(octets(respond(status, ok, {format, date})));
const requestFor = ({status, format}: (typeof cells)[number], fields: string[] = [], method = 'GET'): string =>
	request(`/status/${status.code}?body=${format}`, [...causeOf(status), ...fields], method);

test('every status in every format is sent as the preview shows it, octet by octet', async () => {
	await withServer(async ({port}) => {
		for (const cell of cells) {
			const received = await exchange(port, requestFor(cell, cell.status.code === 101 ? [] : ['Connection: close']));
			expect(received.toString(), `${cell.status.code} ${cell.format}`).toBe(preview(cell).toString());
		}
	});
}, 60_000);

test('all of them come in order over one connection, asked for at once', async () => {
	const staying = cells.filter(({status}) => status.code !== 101 && status.code !== 408);
	const expected = Buffer.concat(staying.map((cell) => preview(cell)));
	await withServer(async ({port}) => {
		const client = await connect(port);
		client.send(staying.map((cell) => requestFor(cell)).join(''));
		const received = await client.received(expected.length);
		expect(received.equals(expected)).toBe(true);
		client.socket.end();
	});
});

test('HEAD gets the same head and nothing after it', async () => {
	const staying = cells.filter(({status}) => status.code !== 101 && status.code !== 408);
	const expected = staying.map((cell) => {
		const {content: _content, ...rest} = respond(cell.status, ok, {format: cell.format, date});
		return Buffer.from(octets(rest));
	});
	await withServer(async ({port}) => {
		const client = await connect(port);
		client.send(staying.map((cell) => requestFor(cell, [], 'HEAD')).join(''));
		const received = await client.received(Buffer.concat(expected).length);
		expect(received.toString()).toBe(Buffer.concat(expected).toString());
		client.socket.end();
	});
});

test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s gets the same', async (method) => {
	await withServer(async ({port}) => {
		const cell = {status: findByCode(417) as Status, format: 'json'} as const;
		const received = await exchange(port, requestFor(cell, ['Connection: close', 'Content-Length: 0'], method));
		expect(received.toString()).toBe(preview(cell).toString());
	});
});

test('an HTTP/1.0 client gets no interim response, and the connection ends', async () => {
	await withServer(async ({port}) => {
		for (const code of [100, 102, 103, 104, 200]) {
			const received = await exchange(port, `GET /status/${code} HTTP/1.0\r\nConnection: keep-alive\r\n\r\n`);
			const expected = octets(respond(ok, ok, {format: 'json', date}));
			expect(received.toString()).toBe(Buffer.from(expected).toString());
		}
	});
});

test('without a handshake, 101 is 426', async () => {
	await withServer(async ({port}) => {
		const lacking = [
			['Connection: Upgrade', 'Upgrade: websocket'],
			['Connection: Upgrade', 'Upgrade: h2c', `Sec-WebSocket-Key: ${websocket.key}`],
			['Upgrade: websocket', `Sec-WebSocket-Key: ${websocket.key}`],
			['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: short'],
			[],
		];
		const client = await connect(port);
		const one = preview({status: findByCode(426) as Status, format: 'json'}).toString();
		for (const [index, fields] of lacking.entries()) {
			const expected = one.repeat(index + 1);
			client.send(request('/status/101', fields));
			expect((await client.received(expected.length)).toString()).toBe(expected);
		}

		client.socket.end();
	});
});

test('101 accepts the key that the client chose', async () => {
	await withServer(async ({port}) => {
		const fields = [
			'Connection: keep-alive, Upgrade',
			'Upgrade: WebSocket',
			'Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==',
		];
		const parsed = parse(await exchange(port, request('/status/101', fields)));
		expect(parsed.ok && parsed.response.fields).toContainEqual([
			'Sec-WebSocket-Accept',
			'HSmrc0sMlYUkAGmm5OPpG2HaGWk=',
		]);
	});
});

test('an Upgrade field elsewhere is ignored, and the connection goes on', async () => {
	await withServer(async ({port}) => {
		const client = await connect(port);
		let expected = '';
		for (const code of [200, 404, 204]) {
			expected += preview({status: findByCode(code) as Status, format: 'json'}).toString();
			client.send(request(`/status/${code}`, ['Connection: Upgrade', 'Upgrade: h2c']));
			expect((await client.received(expected.length)).toString()).toBe(expected);
		}

		client.socket.end();
	});
});

test('Date follows the clock, second by second', async () => {
	let present = date;
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			const expected: string[] = [];
			for (const moment of [date, new Date(date.getTime() + 999), new Date(date.getTime() + 1000)]) {
				present = moment;
				expected.push(Buffer.from(octets(respond(ok, ok, {format: 'json', date: moment}))).toString());
				client.send(request('/status/200'));
				expect((await client.received(expected.join('').length)).toString()).toBe(expected.join(''));
			}

			client.socket.end();
		},
		{now: () => present},
	);
});
