import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import type {ServerCommand} from './runner.js';
import {freePort, start} from './server.js';

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'conformance-'));
});

afterEach(async () => {
	await rm(folder, {recursive: true});
});

const node = async (script: string): Promise<ServerCommand & {readonly port: number}> => {
	const port = await freePort();
	return {file: process.execPath, arguments: ['-e', script, String(port)], cwd: folder, port};
};

const logOf = (): string => path.join(folder, 'server.log');

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
	const command = await node(script);
	const started = await start(command, logOf());
	expect(started.ok).toBe(true);
	if (started.ok) {
		expect(await isOpen(command.port)).toBe(true);
		await started.stop();
		expect(await isOpen(command.port)).toBe(false);
	}
});

it('keeps what a server says that ends by itself', async () => {
	const started = await start(await node(`console.error('no such module'); process.exit(3);`), logOf());
	expect(started).toEqual({ok: false, reason: `the server ended by itself; ${logOf()} says why`});
	expect(await readFile(logOf(), 'utf8')).toBe('no such module\n');
});

it('says so when there is no such program', async () => {
	const started = await start({...(await node('')), file: path.join(folder, 'missing')}, logOf());
	expect(started).toEqual({ok: false, reason: expect.stringContaining('ENOENT') as string});
});

it('gives a port on which nothing listens', async () => {
	const command = await node(listen);
	const first = await start(command, logOf());
	expect(command.port).not.toBe(await freePort());
	if (first.ok) {
		await first.stop();
	}
});
