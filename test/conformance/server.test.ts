import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import type {Prepared} from './runner.js';
import {freePort, start} from './server.js';

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'conformance-'));
});

afterEach(async () => {
	await rm(folder, {recursive: true});
});

const node = (script: string): Prepared => ({
	version: '1',
	server: 'Node.js',
	language: 'JavaScript',
	command: (port) => ({file: process.execPath, arguments: ['-e', script, String(port)], cwd: folder}),
});

const isOpen = async (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => resolve(true));
		socket.on('error', () => resolve(false));
		socket.on('connect', () => socket.destroy());
	});

const listen = `require('node:net').createServer().listen(Number(process.argv[1]), '127.0.0.1');`;

it.each([
	['a server', listen],
	['a server that does not end when asked to', `process.on('SIGTERM', () => {}); ${listen}`],
	[
		'a server of a child',
		`require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(listen)}, process.argv[1]]); process.stdin.resume(); setInterval(() => {}, 1000);`,
	],
])('starts and stops %s', {timeout: 30_000}, async (_, script) => {
	const started = await start(node(script), folder);
	expect(started.ok).toBe(true);
	if (started.ok) {
		expect(await isOpen(started.port)).toBe(true);
		await started.stop();
		expect(await isOpen(started.port)).toBe(false);
	}
});

it('keeps what a server says that ends by itself', async () => {
	const started = await start(node(`console.error('no such module'); process.exit(3);`), folder);
	const log = path.join(folder, 'server.log');
	expect(started).toEqual({ok: false, reason: `the server ended by itself; ${log} says why`});
	expect(await readFile(log, 'utf8')).toBe('no such module\n');
});

it('says so when there is no such program', async () => {
	const started = await start(
		{...node(''), command: () => ({file: path.join(folder, 'missing'), arguments: [], cwd: folder})},
		folder,
	);
	expect(started).toEqual({ok: false, reason: expect.stringContaining('ENOENT') as string});
});

it('gets another port when the first one is taken', async () => {
	const first = await start(node(listen), folder);
	expect(first.ok && first.port !== (await freePort())).toBe(true);
	if (first.ok) {
		await first.stop();
	}
});
