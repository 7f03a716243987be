import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {argvOf, causeJson as toldOf} from '../../../source/server/routes/cause/cause.js';
import {causes} from '../../../source/server/routes/cause/index.js';
import {withServer} from '../client.js';
import {ask} from './ask.js';

const execute = promisify(execFile);

/** All status codes that curl receives, in order; after 101 it finds that the server does not go on. */
const received = async (argv: readonly string[]): Promise<number[]> => {
	const {stdout} = await execute('curl', ['--disable', '--silent', '--include', '--max-time', '10', ...argv]).catch(
		(error: unknown) => error as {stdout: string},
	);
	return [...stdout.matchAll(/HTTP\/1\.1 (\d{3}) [^\r\n]*\r\n/g)].map(([, code]) => Number(code));
};

const isInterim = (code: number): boolean => code < 200 && code !== 101;

test.each(causes)('$code: the curl that provokes it gets it, and the other one a success', async (cause) => {
	await withServer(async ({url}) => {
		const provoked = await received(argvOf(cause, 'provoke', url));
		const expected = isInterim(cause.code) ? [cause.code, 200] : [cause.code];
		expect(provoked.slice(-expected.length)).toEqual(expected);
		const spared = await received(argvOf(cause, 'spare', url));
		expect(Math.floor((spared.at(-1) ?? 0) / 100)).toBe(2);
		expect(spared.at(-1)).not.toBe(cause.code);
		expect(spared.filter(isInterim)).toEqual([]);
	});
});

test('each code is there once, and in order', () => {
	const codes = causes.map(({code}) => code);
	expect(codes).toEqual([...new Set(codes)].sort((one, other) => one - other));
	expect(codes.length).toBeGreaterThanOrEqual(45);
});

test('/cause tells both commands of each, as text and as JSON, with the address that the client used', async () => {
	const text = (await ask('/cause')).text;
	const json = (await ask('/cause', {fields: {accept: 'application/json'}})).json();
	expect(json).toEqual(causes.map((cause) => toldOf(cause, 'http://localhost:4170')));
	for (const cause of causes) {
		const {status, phrase, reason, provoke, spare} = toldOf(cause, 'http://localhost:4170');
		expect(text).toContain(`${status} ${phrase}: ${reason}\n  ${provoke}\n  not: ${spare}\n`);
	}
});

test('a resource tells how its status comes about', async () => {
	expect((await ask('/cause/416')).json()).toEqual({
		status: 416,
		phrase: 'Range Not Satisfiable',
		reason: 'Range asks for a part beyond the end.',
		provoke: "curl --header 'Range: bytes=99999-' http://localhost:4170/cause/416",
		spare: 'curl http://localhost:4170/cause/416',
	});
});

test('a code without a cause is not found, and the answer tells which there are', async () => {
	const told = await ask('/cause/599');
	expect([told.code, told.text]).toEqual([404, expect.stringContaining('there are 100, 101')]);
});

const etag = {'if-match': '"v2"'};

test.each([
	['405', {method: 'DELETE'}, [['Allow', 'GET, HEAD, OPTIONS']]],
	['415', {method: 'POST', content: 'a'}, [['Accept-Post', 'application/json']]],
	['416', {fields: {range: 'bytes=99999-'}}, [['Content-Range', 'bytes */']]],
	['426', {isHttp10: true}, [['Upgrade', 'HTTP/1.1']]],
	['304', {fields: {'if-modified-since': 'Fri, 02 Jan 2026 00:00:00 GMT'}}, [['ETag', '"v2"']]],
	['429', {context: {count: () => 3}}, [['Retry-After', '10']]],
	['503', {}, [['Retry-After', '1']]],
	['201', {method: 'PUT'}, [['Location', '/cause/201']]],
] as const)('%s has the fields that it needs', async (code, question, fields) => {
	const told = await ask(`/cause/${code}`, question);
	expect(told.code).toBe(Number(code));
	for (const [name, value] of fields) {
		expect(told.all(name)).toEqual([expect.stringContaining(value)]);
	}
});

test('what a range has is that part of the whole', async () => {
	const whole = (await ask('/cause/206')).text;
	const part = await ask('/cause/206', {fields: {range: 'bytes=10-19'}});
	expect([part.text, part.field('Content-Range'), part.field('Content-Length')]).toEqual([
		whole.slice(10, 20),
		`bytes 10-19/${whole.length}`,
		'10',
	]);
});

test('the limit of 429 is counted for each key and window of ten seconds', async () => {
	const keys: string[] = [];
	const count = (key: string): number => keys.push(key);
	const at = (seconds: number) => ({count, now: () => new Date(seconds * 1000)});
	await ask('/cause/429?key=a', {context: at(100)});
	await ask('/cause/429?key=a', {context: at(109)});
	await ask('/cause/429?key=a', {context: at(110)});
	await ask('/cause/429?key=b', {context: at(110)});
	expect(new Set(keys).size).toBe(3);
	expect((await ask('/cause/412', {method: 'PUT', fields: etag})).code).toBe(200);
});
