import {expect, test} from 'vitest';
import {octets, respond} from '../../../source/response/index.js';
import {reply} from '../../../source/server/answers/reply.js';
import type {RequestInfo, FaultKind, FaultPoint, Plan, Route} from '../../../source/server/routing/plan.js';
import {faultPoints} from '../../../source/server/connection/script.js';
import {findByCode, type Status} from '../../../source/statuses/index.js';
import {createClock} from '../clock.js';
import {connect, date, exchange, request, withServer} from '../client.js';

const ok = findByCode(200) as Status;
const answerOf = (code: number): Plan['answer'] => ({
	make: () => respond(findByCode(code) as Status, ok, {format: 'json', date}),
});
const textOf = (code: number): string => Buffer.from(octets(answerOf(code).make(date))).toString();
const route = (path: string, plan: Route['plan'], readsContent = false): Route => ({
	path,
	summary: '',
	readsContent,
	plan,
});
const planned = (plan: Plan, more: readonly Route[] = []): {routes: readonly Route[]} => ({
	routes: [
		route('/planned', () => plan),
		route('/plain/{code}', (_, {code}) => ({answer: answerOf(Number(code))})),
		...more,
	],
});

test('the final response waits, the interim one does not, and what is asked behind them comes in turn', async () => {
	const {after, pass} = createClock();
	const [interim, final] = [textOf(103).slice(0, textOf(103).indexOf('HTTP/1.1 200')), textOf(200)];
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			client.send(request('/planned') + request('/plain/404') + request('/planned') + request('/plain/410'));
			expect((await client.received(interim.length)).toString()).toBe(interim);
			expect(await pass()).toBe(300);
			const expected = `${interim}${final}${textOf(404)}${interim}`;
			expect((await client.received(expected.length)).toString()).toBe(expected);
			expect(await pass()).toBe(300);
			const all = `${expected}${final}${textOf(410)}`;
			expect((await client.received(all.length)).toString()).toBe(all);
			client.socket.end();
		},
		{after, ...planned({answer: answerOf(103), wait: 300})},
	);
});

test('content is spread over the time, in order and whole', async () => {
	const {after, pass} = createClock();
	const text = Array.from({length: 1000}, (_, index) => index).join(' ');
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			client.send(request('/planned', ['Connection: close']));
			let passed = 0;
			while (passed < 1000) {
				passed += await pass();
			}

			const received = (await client.untilEnd()).toString();
			expect(passed).toBe(1000);
			expect(received.slice(received.indexOf('\r\n\r\n') + 4)).toBe(text);
		},
		{after, ...planned({answer: reply({type: 'text/plain', content: text}), drip: 1000})},
	);
});

/** What the client gets, whether all of it is a whole answer, and how it ends. */
const outcomes = (content: string, head: string): Record<FaultKind, Partial<Record<FaultPoint, string>>> => {
	const half = content.slice(0, Math.floor(content.length / 2));
	const chunked = head.replace(/Content-Length: \d+/, 'Transfer-Encoding: chunked');
	const longer = head.replace(/Content-Length: \d+/, `Content-Length: ${2 * content.length}`);
	const broken = 'this is no chunk size\r\n';
	const cut = {before: '', headers: head, body: head + half};
	return {
		reset: cut,
		close: cut,
		hang: cut,
		short: {headers: longer, body: longer + content},
		chunk: {headers: chunked + broken, body: `${chunked}${half.length.toString(16)}\r\n${half}\r\n${broken}`},
		garbage: {
			before: 'This is no HTTP: \u0000\u0001\u00FE\u00FF\r\n',
			headers: `${head.slice(0, head.indexOf('\r\n') + 2)}This is no HTTP: \u0000\u0001\u00FE\u00FF\r\n`,
		},
	};
};

const faults = Object.entries(faultPoints).flatMap(([kind, points]) =>
	points.map((at) => ({kind: kind as FaultKind, at})),
);

test.each(faults)('the fault $kind at $at comes after the answers before it, and nothing after it', async (fault) => {
	const {after, pass} = createClock();
	const text = textOf(417);
	const end = text.indexOf('\r\n\r\n') + 4;
	const expected = outcomes(text.slice(end), text.slice(0, end))[fault.kind][fault.at];
	const lines: unknown[] = [];
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			client.send(request('/plain/404') + request('/planned') + request('/plain/410'));
			if (fault.kind === 'hang') {
				expect(await pass()).toBe(60_000);
			}

			expect(await client.isReset()).toBe(fault.kind === 'reset');
			const received = (await client.untilEnd()).toString('latin1');
			expect(received).toBe(textOf(404) + String(expected));
			expect(lines).toMatchObject([{status: 404}, {status: 417, octets: expected?.length, cut: fault.kind}]);
		},
		{after, log: (line) => lines.push(line), ...planned({answer: answerOf(417), fault})},
	);
});

test.each([
	[204, 'GET', {kind: 'reset', at: 'headers'}, 'This answer has no content'],
	[200, 'HEAD', {kind: 'short', at: 'body'}, ''],
	[304, 'GET', {kind: 'chunk', at: 'headers'}, 'This answer has no content'],
	[200, 'GET', {kind: 'short', at: 'before'}, 'The fault short can be at body or headers, not at before.'],
	[200, 'GET', {kind: 'garbage', at: 'body'}, 'The fault garbage can be at before or headers, not at body.'],
] as const)('%i to %s with %j is refused with the reason', async (code, method, fault, reason) => {
	await withServer(
		async ({port}) => {
			const received = (await exchange(port, request('/planned', ['Connection: close'], method))).toString();
			expect(received).toMatch(/^HTTP\/1\.1 400 /);
			expect(received).toContain(reason);
		},
		planned({answer: answerOf(code), fault}),
	);
});

test('HTTP/1.0 gets no chunks, broken or not', async () => {
	await withServer(
		async ({port}) => {
			expect((await exchange(port, 'GET /planned HTTP/1.0\r\n\r\n')).toString()).toContain('HTTP/1.0 has no chunks');
		},
		planned({answer: answerOf(200), fault: {kind: 'chunk', at: 'body'}}),
	);
});

test.each<[string, Plan]>([
	['a wait', {answer: answerOf(200), wait: 1000}],
	['a drip', {answer: answerOf(200), drip: 1000}],
	['a hang', {answer: answerOf(200), fault: {kind: 'hang', at: 'before'}}],
])('a client that leaves during %s leaves nothing behind', async (_name, plan) => {
	const {after, waits} = createClock();
	const lines: unknown[] = [];
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			client.send(request('/planned') + request('/planned'));
			await waits(1);
			client.socket.destroy();
			await waits(0);
			expect(lines.length).toBe(plan.fault === undefined ? 2 : 1);
			expect(lines.at(-1)).toMatchObject({octets: 0, cut: plan.fault?.kind ?? 'left'});
		},
		{after, log: (line) => lines.push(line), ...planned(plan)},
	);
});

test('closing answers what waits, and does not wait for what hangs', async () => {
	const {after, pass, waits} = createClock();
	const hang = route('/hang', () => ({answer: answerOf(200), fault: {kind: 'hang', at: 'before'}}));
	await withServer(
		async (server) => {
			const hanging = await connect(server.port);
			hanging.send(request('/hang'));
			const waiting = await connect(server.port);
			waiting.send(request('/planned'));
			await waits(2);
			const closed = server.close();
			expect((await hanging.untilEnd()).length).toBe(0);
			await waits(1);
			await pass();
			expect((await waiting.untilEnd()).toString()).toBe(textOf(200));
			await closed;
		},
		{after, ...planned({answer: answerOf(200), wait: 1000}, [hang])},
	);
});

test('a client that asks on and on behind an answer that waits is cut off', async () => {
	const {after, waits} = createClock();
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			client.send(request('/planned'));
			await waits(1);
			client.send(request('/plain/404').repeat(2000));
			expect((await client.untilEnd()).length).toBe(0);
			await waits(0);
		},
		{after, ...planned({answer: answerOf(200), wait: 1000})},
	);
});

test('a route that fails is a 500, and the server goes on', async () => {
	const broken = route('/broken', () => {
		throw new Error('a defect');
	});
	await withServer(
		async ({port}) => {
			const received = (
				await exchange(port, request('/broken') + request('/planned', ['Connection: close']))
			).toString();
			expect(received).toMatch(/^HTTP\/1\.1 500 [^]*HTTP\/1\.1 200 /);
		},
		planned({answer: answerOf(200)}, [broken]),
	);
});

const echo = route(
	'/echo',
	({content = new Uint8Array()}: RequestInfo) => ({answer: reply({type: 'text/plain', content})}),
	true,
);
const contents = (received: Buffer): string[] =>
	received
		.toString()
		.split(/HTTP\/1\.1 \d{3} [^]*?\r\n\r\n/)
		.slice(1);

test('content is read whole before the answer, and all answers come in order', async () => {
	await withServer(
		async ({port}) => {
			const chunked = request('/echo', ['Transfer-Encoding: chunked'], 'POST');
			const received = await exchange(
				port,
				[
					`${request('/echo', ['Content-Length: 5'], 'POST')}first`,
					`${chunked}3\r\nsec\r\n3\r\nond\r\n0\r\n\r\n`,
					request('/echo'),
					`${request('/echo', ['Content-Length: 5', 'Connection: close'], 'POST')}third`,
					request('/plain/404'),
				].join(''),
			);
			expect(contents(received)).toEqual(['first', 'second', '', 'third']);
		},
		planned({answer: answerOf(200)}, [echo]),
	);
});

test('100 invites content that is read, and only that', async () => {
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			client.send(request('/echo', ['Content-Length: 4', 'Expect: 100-continue', 'Connection: close'], 'POST'));
			const invitation = 'HTTP/1.1 100 Continue\r\n\r\n';
			expect((await client.received(invitation.length)).toString()).toBe(invitation);
			client.send('more');
			expect(contents(await client.untilEnd())).toEqual(['', 'more']);
		},
		planned({answer: answerOf(200)}, [echo]),
	);
});

const most = 10 * 1024 * 1024;

test.each([
	['announced', [`Content-Length: ${most + 1}`, 'Expect: 100-continue'], ''],
	['in chunks', ['Transfer-Encoding: chunked'], `${(most + 1).toString(16)}\r\n${'x'.repeat(most + 1)}`],
])('more than 10 MiB, %s, is a 413 that ends the connection', async (_name, fields, content) => {
	await withServer(
		async ({port}) => {
			const received = (await exchange(port, request('/echo', fields, 'POST') + content)).toString();
			expect(received).toMatch(/^HTTP\/1\.1 413 [^]*\r\nConnection: close\r\n/);
			expect(received).toContain('at most 10 MiB');
		},
		planned({answer: answerOf(200)}, [echo]),
	);
});

test('content that breaks off behind content that is read is a 400 after the answer', async () => {
	await withServer(
		async ({port}) => {
			const chunked = request('/echo', ['Transfer-Encoding: chunked'], 'POST');
			const received = await exchange(port, `${chunked}3\r\none\r\n0\r\n\r\n${chunked}3\r\ntwo\r\nnonsense\r\n`);
			expect(contents(received)).toEqual(['one', expect.stringContaining('bad_request')]);
		},
		planned({answer: answerOf(200)}, [echo]),
	);
});

test('content that breaks off is a 400, and 10 MiB are not too much', async () => {
	await withServer(
		async ({port}) => {
			const broken = await exchange(port, `${request('/echo', ['Transfer-Encoding: chunked'], 'POST')}nonsense\r\n`);
			expect(broken.toString()).toMatch(/^HTTP\/1\.1 400 /);
			const text = 'x'.repeat(most);
			const fields = [`Content-Length: ${most}`, 'Connection: close'];
			const [received = ''] = contents(await exchange(port, request('/echo', fields, 'POST') + text));
			expect(received.length).toBe(most);
		},
		planned({answer: answerOf(200)}, [echo]),
	);
});
