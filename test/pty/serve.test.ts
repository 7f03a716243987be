import {spawn} from 'node:child_process';
import {once} from 'node:events';
import process from 'node:process';
import {onTestFinished, expect, test} from 'vitest';
import {connect, request} from '../server/client.js';
import {slow} from './open.js';
import {bin, makeHome} from './program.js';

/** The built program as a server, and what it writes. */
const serve = (...args: readonly string[]) => {
	const home = makeHome();
	const child = spawn(process.execPath, [bin, 'serve', ...args], {env: home.env, stdio: ['ignore', 'pipe', 'pipe']});
	const written = {out: '', err: ''};
	child.stdout.on('data', (chunk: Buffer) => {
		written.out += chunk.toString();
		child.emit('written');
	});
	child.stderr.on('data', (chunk: Buffer) => {
		written.err += chunk.toString();
		child.emit('written');
	});
	const closed = once(child, 'close') as Promise<[number | null]>;
	onTestFinished(async () => {
		child.kill('SIGKILL');
		await closed;
		home.remove();
	});
	return {
		written,
		kill: (signal: 'SIGINT' | 'SIGTERM') => child.kill(signal),
		/** The exit code. */
		exit: async (): Promise<number | null> => (await closed)[0],
		/** Resolves to what a pattern finds in either output, once it does. */
		async shows(pattern: RegExp): Promise<RegExpExecArray> {
			for (;;) {
				const match = pattern.exec(written.out) ?? pattern.exec(written.err);
				if (match !== null) {
					return match;
				}

				await once(child, 'written');
			}
		},
	};
};

const portOf = ([, port]: RegExpExecArray): number => Number(port);
const listening = /http:\/\/127\.0\.0\.1:(\d+)/;

test('the address is the real one, and each request is a line beside it', slow, async () => {
	const {written, shows} = serve('--port', '0');
	const client = await connect(portOf(await shows(listening)));
	client.send(request('/status/503?retry-after=5', ['Connection: close']));
	const {length} = await client.untilEnd();
	await shows(new RegExp(String.raw`^[\d:.]{12} GET /status/503\?retry-after=5 → 503 ${length} B [\d.]+ ms$`, 'm'));
	expect(written.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
	expect(written.err).not.toContain('warning');
});

test('with --log json all of the output is JSON, an object a line', slow, async () => {
	const {written, shows} = serve('--port', '0', '--log', 'json');
	const client = await connect(portOf(await shows(listening)));
	client.send(request('/status/200?fault=close') + request('/none'));
	await client.untilEnd();
	await shows(/fault/);
	const [place, line] = written.out
		.trim()
		.split('\n')
		.map((each) => JSON.parse(each) as unknown);
	expect(place).toMatchObject({url: expect.stringMatching(listening) as string});
	expect(line).toMatchObject({method: 'GET', path: '/status/200?fault=close', status: 200, octets: 0, cut: 'close'});
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)('%s lets it answer what it has begun, without a log where none is wanted', slow, async (signal, code) => {
	const {written, shows, kill, exit} = serve('--port', '0', '--log', 'none');
	const client = await connect(portOf(await shows(listening)));
	client.send(request('/status/103?delay=1s'));
	// The interim response tells that the request is there.
	await client.received(1);
	kill(signal);
	expect((await client.untilEnd()).toString()).toContain('HTTP/1.1 200 OK');
	expect(await exit()).toBe(code);
	expect(written.err.split('\n').length).toBe(2);
});

test('a port that is taken is one clear line and exit code 1', slow, async () => {
	const first = serve('--port', '0');
	const port = portOf(await first.shows(listening));
	const second = serve('--port', String(port));
	expect(await second.exit()).toBe(1);
	expect(second.written).toEqual({out: '', err: `status-tui: cannot serve: port ${port} on 127.0.0.1 is taken\n`});
});

test.each([
	['0.0.0.0', true],
	['localhost', false],
])('--host %s warns: %s', slow, async (host, warns) => {
	const {written, shows} = serve('--port', '0', '--host', host);
	await shows(/try: .*\n/);
	await shows(/http/);
	if (warns) {
		await shows(/warning: whoever reaches 0\.0\.0\.0:\d+ can use this server/);
	}

	expect(written.err.includes('warning')).toBe(warns);
});
