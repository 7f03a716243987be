import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {registered} from '../../../source/statuses/index.js';
import type {After} from '../../../source/server/connection/run-script.js';
import {routes} from '../../../source/server/routes/index.js';
import {connect, exchange, request, withServer} from '../client.js';
import {filled} from './filled.js';

const execute = promisify(execFile);

/** A clock on which no time passes. */
const atOnce: After = (_time, then) => {
	const immediate = setImmediate(then);
	return () => clearImmediate(immediate);
};

const headOf = (octets: Buffer): string => octets.toString('latin1').split('\r\n\r\n', 1)[0] ?? '';

const namesOf = (head: string): readonly string[] =>
	head.split('\r\n').map((line, index) => (index === 0 ? line : (line.split(':', 1)[0] ?? '')));

test('for each path, HEAD gets the fields that GET gets, and nothing after them', async () => {
	const readable = routes.filter(({path, methods = ['GET']}) => methods.includes('GET') && path !== '/fault/{kind}');
	const fixed = readable.filter(({path}) => !['/random/{codes}', '/unstable', '/cause/503'].includes(path));
	expect(fixed.length).toBeGreaterThan(80);
	await withServer(
		async ({port}) => {
			for (const {path} of fixed) {
				const target = filled(path);
				const get = headOf(await exchange(port, request(target, ['Connection: close'])));
				const head = await exchange(port, request(target, ['Connection: close'], 'HEAD'));
				expect(head.toString('latin1').endsWith('\r\n\r\n'), path).toBe(true);
				expect(namesOf(head.toString('latin1').slice(0, -4)), path).toEqual(namesOf(get));
			}
		},
		{after: atOnce},
	);
});

test('answers of all kinds come in turn over one connection', async () => {
	const targets = ['/', '/delay/1', '/status/204', '/stream/2', '/drip?numbytes=2', '/', '/404', '/cause/206'];
	await withServer(
		async ({port}) => {
			const client = await connect(port);
			const fields = (target: string): string[] => (target === '/' ? ['Accept: text/html'] : []);
			client.send(targets.map((target) => request(target, fields(target))).join(''));
			client.send(request('/status/410', ['Connection: close']));
			const received = (await client.untilEnd()).toString('latin1');
			const codes = [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) => Number(code));
			expect(codes).toEqual([200, 200, 204, 200, 200, 200, 404, 200, 410]);
			expect(received.match(/<!doctype html>/g)).toHaveLength(2);
		},
		{after: atOnce},
	);
});

test('a client that leaves while the page is loaded leaves nothing behind', async () => {
	await withServer(async ({port}) => {
		for (let count = 0; count < 50; count++) {
			const client = await connect(port);
			client.send(request('/', ['Accept: text/html']));
			client.socket.destroy();
		}

		expect(headOf(await exchange(port, request('/status/204', ['Connection: close'])))).toContain('204');
	});
});

test('where the length decides, the status comes before the content, and no 100', async () => {
	await withServer(async ({port}) => {
		const client = await connect(port);
		client.send(request('/cause/413', ['Expect: 100-continue', 'Content-Length: 17'], 'POST'));
		expect((await client.received(1)).toString()).toMatch(/^HTTP\/1\.1 413 /);
		client.socket.destroy();
		const other = await connect(port);
		other.send(request('/cause/413', ['Expect: 100-continue', 'Content-Length: 2'], 'POST'));
		expect((await other.received(1)).toString()).toMatch(/^HTTP\/1\.1 100 /);
		other.send('ok');
		expect((await other.received(40)).toString()).toContain('HTTP/1.1 200 OK');
		other.socket.destroy();
	});
});

test.each([
	[
		'throws',
		(): never => {
			throw new Error('defect');
		},
	],
	['rejects', () => Promise.reject(new Error('defect'))],
])('a route that %s is answered with 500, and the server goes on', async (_name, plan) => {
	await withServer(
		async ({port}) => {
			const text = request('/defect') + request('/defect', ['Connection: close', 'Origin: null']);
			const received = (await exchange(port, text)).toString();
			expect(received.match(/HTTP\/1\.1 500 /g)).toHaveLength(2);
		},
		{routes: [{path: '/defect', summary: 'fails', plan}]},
	);
});

test('a page of another origin gets its fields, and a plain client what it always got', async () => {
	await withServer(async ({port}) => {
		for (const {code} of registered.filter(({role}) => role !== 'upgrade')) {
			const ask = async (...fields: string[]): Promise<string> =>
				(await exchange(port, request(`/status/${code}`, ['Connection: close', ...fields]))).toString();
			const plain = await ask();
			const foreign = await ask('Origin: https://app.example');
			expect(plain).not.toContain('Access-Control');
			expect(foreign).toContain('\r\nAccess-Control-Allow-Origin: https://app.example\r\n');
			expect(await ask()).toBe(plain);
			expect(await ask('Origin: null')).toContain('\r\nAccess-Control-Allow-Origin: null\r\n');
		}
	});
});

test('fetch sends forms, follows redirects, and reads every coding', async () => {
	await withServer(async ({url}) => {
		const form = new FormData();
		form.append('a', 'é "quoted"\r\n');
		form.append('f', new Blob([new Uint8Array([255, 0])], {type: 'image/png'}), 'a "b".png');
		const posted: unknown = await (await fetch(`${url}/post`, {method: 'POST', body: form})).json();
		expect(posted).toMatchObject({form: {a: 'é "quoted"\r\n'}, files: {f: 'data:image/png;base64,/wA='}, data: ''});
		const encoded: unknown = await (
			await fetch(`${url}/put`, {
				method: 'PUT',
				body: new URLSearchParams([
					['a', '1'],
					['a', 'ü&'],
				]),
			})
		).json();
		expect(encoded).toMatchObject({form: {a: ['1', 'ü&']}});
		for (const path of ['/redirect/3', '/redirect/2?absolute=true', '/redirect-to?url=/get']) {
			const followed = await fetch(`${url}${path}`);
			expect([followed.status, followed.url]).toEqual([200, `${url}/get`]);
		}

		for (const [path, mark] of [
			['/gzip', 'gzipped'],
			['/deflate', 'deflated'],
			['/brotli', 'brotli'],
		] as const) {
			expect(await (await fetch(url + path)).json()).toHaveProperty(mark, true);
		}

		expect((await (await fetch(`${url}/stream/20`)).text()).trim().split('\n')).toHaveLength(20);
		expect((await (await fetch(`${url}/stream-bytes/100000`)).arrayBuffer()).byteLength).toBe(100_000);
	});
});

test.each([
	['MD5', 'user:passwd', 200],
	['SHA-256', 'user:passwd', 200],
	['SHA-256', 'user:wrong', 401],
])('curl is let in by digest with %s as %s: %i', async (algorithm, user, code) => {
	await withServer(async ({url}) => {
		const path = `/digest-auth/auth/user/passwd/${algorithm}?a=1`;
		const argv = ['--disable', '--silent', '--output', '/dev/null', '--write-out', '%{http_code}', '--digest'];
		expect((await execute('curl', [...argv, '--user', user, url + path])).stdout).toBe(String(code));
	});
});

test.each([
	['CONNECTION_RESET_BY_PEER', 56],
	['EMPTY_RESPONSE', 52],
	['MALFORMED_RESPONSE_CHUNK', 56],
	['RANDOM_DATA_THEN_CLOSE', 1],
	['short', 18],
])('for /fault/%s, curl ends with %i', async (kind, code) => {
	await withServer(async ({url}) => {
		const argv = ['--disable', '--silent', '--output', '/dev/null', `${url}/fault/${kind}`];
		await expect(execute('curl', argv)).rejects.toHaveProperty('code', code);
	});
});
