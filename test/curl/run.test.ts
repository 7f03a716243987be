import {once} from 'node:events';
import {chmod, mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {requestFor, type AnsweredExchange, type Exchange, type Request} from '../../source/curl/index.js';
import {difference, verdict} from '../../source/curl/live.js';
import {run} from '../../source/curl/run.js';
import {bodyFormats, respond} from '../../source/response/index.js';
import {findByCode, registered, type Status} from '../../source/statuses/index.js';
import {date, withServer} from '../server/client.js';
import {withRawServer} from './raw-server.js';
import {told} from '../failures.js';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'curl-test-'));
});
afterAll(() => rm(folder, {recursive: true}));

const {signal} = new AbortController();
const ok = findByCode(200) as Status;

const runHere = (request: Request, env: Record<string, string> = {}): Promise<Exchange> =>
	run(request, {signal, env: {PATH: process.env['PATH'], HOME: folder, ...env}, temporaryFolder: folder});

const get = (url: string): Request => ({method: 'GET', url, fields: []});

const answered = async (exchange: Promise<Exchange>): Promise<AnsweredExchange> => {
	const settled = await exchange;
	if (settled.kind !== 'answered') {
		throw new Error(JSON.stringify(settled));
	}

	return settled;
};

test('every status is received as asked, and as the preview shows it', async () => {
	await withServer(async ({url: serverUrl}) => {
		for (const [index, status] of registered.entries()) {
			const format = bodyFormats[index % bodyFormats.length] ?? 'json';
			const exchange = await answered(runHere(requestFor({status, format, serverUrl})));
			expect(verdict(exchange, status).kind).toBe('as-asked');
			expect(exchange.fault).toBeUndefined();
			const expected = respond(status, ok, {format, date});
			const {response: received, httpVersion} = exchange;
			const {rows} = difference({expected, received, httpVersion, asked: status});
			expect(rows.filter(({mark}) => mark !== ' ')).toEqual([]);
			expect(exchange.contentLength).toBe(expected.content?.length ?? 0);
		}
	});
	expect(await readdir(folder)).toEqual([]);
}, 60_000);

test.each([
	['HEAD', 'HEAD', {}],
	['content', 'POST', {content: 'x'.repeat(100_000)}],
	['a method of its own', 'PROPFIND', {}],
] as const)('%s', async (_name, method, more) => {
	await withServer(async ({url}) => {
		const exchange = await answered(runHere({...get(`${url}/status/417`), method, ...more}));
		expect(exchange.response.status).toBe(417);
		expect(exchange.contentLength).toBe(method === 'HEAD' ? 0 : 70);
		expect(exchange.timings?.total).toBeGreaterThan(0);
		expect(exchange).toMatchObject({httpVersion: '1.1', truncated: false});
	});
});

test.each([200, 204, 413, 417])('content that waits for 100 gets %i at once', async (code) => {
	await withServer(async ({url}) => {
		const fields = [['Expect', '100-continue']] as const;
		const request = {...get(`${url}/status/${code}`), method: 'POST', fields, content: 'x'.repeat(2_000)};
		const {response, fault} = await answered(runHere(request));
		expect([response.status, response.interim, fault]).toEqual([code, undefined, undefined]);
	});
});

const raw: ReadonlyArray<[name: string, octets: string, expected: object]> = [
	[
		'chunks and trailer fields',
		'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX: y\r\n\r\n',
		{kind: 'answered', contentLength: 3, response: {content: Buffer.from('abc')}},
	],
	[
		'several interim responses',
		'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nA: b\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n',
		{kind: 'answered', response: {status: 204, interim: [{status: 102}, {status: 103, fields: [['A', 'b']]}]}},
	],
	[
		'a folded field and UTF-8 in the phrase',
		'HTTP/1.1 200 – OK\r\nA: b\r\n  c\r\nContent-Length: 0\r\n\r\n',
		{
			kind: 'answered',
			response: {
				phrase: 'â\u0080\u0093 OK',
				fields: [
					['A', 'b c'],
					['Content-Length', '0'],
				],
			},
		},
	],
	['HTTP/1.0 without a length', 'HTTP/1.0 200 OK\r\n\r\nabc', {kind: 'answered', httpVersion: '1.0', contentLength: 3}],
	[
		'content that is cut short',
		'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc',
		{
			kind: 'answered',
			contentLength: 3,
			fault: {exitCode: 18, reason: 'The connection ended before the content was complete.'},
		},
	],
	[
		'a bad chunk',
		'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
		{kind: 'answered', fault: {exitCode: 56}},
	],
	['an interim response alone', 'HTTP/1.1 102 Processing\r\n\r\n', {kind: 'failed', exitCode: 52}],
	['nothing', '', {kind: 'failed', exitCode: 52, reason: 'The server closed the connection before it had answered.'}],
	['no HTTP', 'hello', {kind: 'failed', exitCode: 1}],
];

test.each(raw)('%s', async (_name, octets, expected) => {
	await withRawServer(
		(socket) => socket.end(octets),
		async (url) => {
			expect(told(await runHere(get(url)))).toMatchObject(expected);
		},
	);
});

test('large content is counted in full and kept in part', async () => {
	const size = 5_000_000;
	await withRawServer(
		(socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${size}\r\n\r\n${'x'.repeat(size)}`),
		async (url) => {
			const {response, contentLength, truncated, fault} = await answered(runHere(get(url)));
			expect([response.content?.length, contentLength, truncated, fault]).toEqual([65_536, size, true, undefined]);
		},
	);
});

test('content without end is ended', async () => {
	await withRawServer(
		(socket) => {
			socket.write('HTTP/1.1 200 OK\r\n\r\n');
			const more = (): void => {
				while (socket.write('x'.repeat(65_536)));
			};
			socket.on('drain', more);
			more();
		},
		async (url) => {
			const {response, contentLength, truncated, fault} = await answered(runHere(get(url)));
			expect([response.status, truncated, fault]).toEqual([200, true, undefined]);
			expect(contentLength).toBeGreaterThan(10_000_000);
		},
	);
});

/** A server that leads from one path to another, with content that looks like a response. */
const withRedirects = (
	redirects: Readonly<Record<string, string>>,
	use: (url: string) => Promise<void>,
): Promise<void> =>
	withRawServer((socket, head) => {
		const [, path = ''] = head.split(' ');
		const location = redirects[path];
		const content = 'HTTP/1.1 299 Not a response\r\n\r\n';
		const status = location === undefined ? '200 OK' : `302 Found\r\nLocation: ${location}`;
		socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: ${content.length}\r\n\r\n${content}`);
	}, use);

test('redirects are followed where that is asked for, and each is told', async () => {
	await withRedirects({'/': '/a', '/a': 'b?c'}, async (url) => {
		const followed = await answered(runHere({...get(url), follow: true}));
		expect(followed.hops?.map(({response, url: to}) => [response.status, to])).toEqual([
			[302, `${url}a`],
			[302, `${url}b?c`],
		]);
		expect(followed).toMatchObject({response: {status: 200}, httpVersion: '1.1', contentLength: 31, truncated: false});
		expect(followed.fault).toBeUndefined();
		expect(followed.timings?.redirect).toBeGreaterThan(0);
		const alone = await answered(runHere(get(url)));
		expect([alone.response.status, alone.hops]).toEqual([302, undefined]);
	});
});

test('a circle ends after ten redirects', async () => {
	await withRedirects({'/': '/'}, async (url) => {
		const {hops, response, fault} = await answered(runHere({...get(url), follow: true}));
		expect([hops?.length, response.status, fault?.exitCode]).toEqual([10, 302, 47]);
	});
});

test.each(['file:///etc/passwd', 'gopher://127.0.0.1:9/', 'ftp://127.0.0.1:9/'])(
	'a redirect to %s is not followed',
	async (location) => {
		await withRedirects({'/': location}, async (url) => {
			const exchange = await answered(runHere({...get(url), follow: true}));
			expect(exchange).toMatchObject({response: {status: 302}, fault: {exitCode: 1}});
			expect(told(exchange)).toMatchObject({
				fault: {reason: `The redirect to ${location} is not followed: curl may go to http: and https: only.`},
			});
		});
	},
);

test('an address that is not of HTTP is not asked, whoever named it', async () => {
	for (const url of [import.meta.url, 'ftp://127.0.0.1:9/', 'gopher://127.0.0.1:9/', 'dict://127.0.0.1:9/']) {
		// Of a protocol that is not allowed curl says 1; of a place where nothing listens it would say 7.
		expect(await runHere(get(url)), url).toMatchObject({kind: 'failed', exitCode: 1});
	}
});

test('where a redirect led to nothing, it says where', async () => {
	await withRedirects({'/': 'http://127.0.0.1:9/'}, async (url) => {
		const exchange = await answered(runHere({...get(url), follow: true}));
		expect(told(exchange)).toMatchObject({
			response: {status: 302},
			fault: {exitCode: 7, reason: 'Nothing listens on 127.0.0.1:9.'},
		});
	});
});

test('nothing listens', async () => {
	let closed = '';
	await withRawServer(
		() => {},
		async (url) => {
			closed = url;
		},
	);
	expect(told(await runHere(get(closed)))).toMatchObject({
		kind: 'failed',
		exitCode: 7,
		reason: `Nothing listens on ${new URL(closed).host}.`,
		remedy: 'Start the server, or choose another target.',
	});
});

test('what a proxy says of its tunnel is not taken for the answer', async () => {
	await withRawServer(
		(socket) => socket.end('HTTP/1.1 200 Connection established\r\n\r\n'),
		async (url) => {
			const exchange = await runHere(get('https://example.invalid/'), {https_proxy: url});
			expect(exchange).toMatchObject({kind: 'failed', exitCode: 35});
		},
	);
});

test('an answer that never comes can be cancelled, and no process stays', async () => {
	const controller = new AbortController();
	let gone: Promise<unknown> | undefined;
	await withRawServer(
		(socket) => {
			gone = once(socket, 'close');
			controller.abort();
		},
		async (url) => {
			const options = {signal: controller.signal, env: process.env, temporaryFolder: folder};
			expect(told(await run(get(url), options))).toEqual({kind: 'cancelled'});
			expect(told(await run(get(url), options))).toEqual({kind: 'cancelled'});
			await gone;
		},
	);
	expect(await readdir(folder)).toEqual([]);
});

test('no curl', async () => {
	const empty = path.join(folder, 'empty');
	await mkdir(empty);
	expect(told(await runHere(get('http://127.0.0.1:9/'), {PATH: empty}))).toEqual({kind: 'missing'});
	await rm(empty, {recursive: true});
});

test('no place for the configuration', async () => {
	const options = {signal, env: process.env, temporaryFolder: path.join(folder, 'absent')};
	expect(told(await run(get('http://127.0.0.1:9/'), options))).toMatchObject({
		kind: 'failed',
		reason: expect.stringMatching(/^The configuration of curl could not be written/) as string,
	});
});

test('an older curl, which does not know the report, is understood without it', async () => {
	const old = path.join(folder, 'old');
	await mkdir(old);
	const script = String.raw`#!/bin/sh
printf 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'
echo "curl: unknown --write-out variable: 'stderr'" >&2
`;
	await writeFile(path.join(old, 'curl'), script);
	await chmod(path.join(old, 'curl'), 0o755);
	const exchange = await answered(runHere(get('http://127.0.0.1:9/'), {PATH: `${old}:${process.env['PATH']}`}));
	expect(exchange).toMatchObject({response: {status: 200}, contentLength: 2});
	expect(exchange.timings).toBeUndefined();
	await rm(old, {recursive: true});
});

test("the user's own configuration and proxies change nothing", async () => {
	const home = path.join(folder, 'home');
	await mkdir(path.join(home, '.config'), {recursive: true});
	for (const name of ['.curlrc', '.config/.curlrc', '.config/curlrc']) {
		await writeFile(path.join(home, name), 'user-agent = "configured"\nhead\n');
	}

	const heads: string[] = [];
	await withRawServer(
		(socket, head) => {
			heads.push(head);
			socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
		},
		async (url) => {
			const env = {
				HOME: home,
				XDG_CONFIG_HOME: path.join(home, '.config'),
				CURL_HOME: home,
				http_proxy: 'http://127.0.0.1:9',
			};
			expect((await answered(runHere(get(url), env))).contentLength).toBe(2);
			expect(heads).toHaveLength(1);
			expect(heads[0]).toMatch(/^GET \/ HTTP\/1\.1\r\n(?:.*\r\n)*User-Agent: curl\//);
		},
	);
	await rm(home, {recursive: true});
});

test.each([
	['that was not asked about, curl is not led', false],
	['that may be asked, curl is led', true],
])('to a host %s', async (_, isAllowed) => {
	const asked: string[] = [];
	await withRawServer(
		(socket, head) => {
			const [, path = ''] = head.split(' ');
			asked.push(path);
			const elsewhere = `http://0.0.0.0:${socket.localPort}/elsewhere`;
			socket.end(
				path === '/'
					? `HTTP/1.1 302 Found\r\nLocation: ${elsewhere}\r\nContent-Length: 0\r\n\r\n`
					: 'HTTP/1.1 204 No Content\r\n\r\n',
			);
		},
		async (url) => {
			const {port} = new URL(url);
			const mayLeadTo = ['example.com', ...(isAllowed ? [`0.0.0.0:${port}`] : [])];
			const exchange = await answered(runHere({...get(url), follow: true, mayLeadTo}));
			expect(asked).toEqual(isAllowed ? ['/', '/elsewhere'] : ['/']);
			expect(exchange.response.status).toBe(isAllowed ? 204 : 302);
			expect(told(exchange.fault)).toEqual(
				isAllowed
					? undefined
					: {exitCode: 7, reason: `The redirect to 0.0.0.0:${port} was not followed yet: ⏎ asks whether it may be.`},
			);
		},
	);
});
