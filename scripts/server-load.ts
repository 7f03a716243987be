import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {connect, type Socket} from 'node:net';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {bin, makeHome} from '../test/pty/program.js';

/*
 * Puts the built server under load and says what is left of it in memory and descriptors: tsx scripts/server-load.ts
 * Linux only (it reads /proc). Read the later rounds against the first, in which code is compiled.
 */

/** On SIGUSR2 the server collects its garbage and writes how much heap is left. */
const collector = `data:text/javascript,process.on('SIGUSR2', () => { gc(); console.error(process.memoryUsage().heapUsed); })`;

const host = '127.0.0.1';
const request = (target: string, ...fields: readonly string[]): string =>
	[`GET ${target} HTTP/1.1`, `Host: ${host}`, ...fields, '', ''].join('\r\n');

const open = async (port: number): Promise<Socket> => {
	const socket = connect({port, host});
	socket.on('error', () => socket.destroy());
	await once(socket, 'connect');
	return socket;
};

/** Calls it so often, so many at a time. */
const repeat = async (times: number, atOnce: number, use: () => Promise<void>): Promise<void> => {
	let left = times;
	const work = async (): Promise<void> => {
		while (left-- > 0) {
			await use();
		}
	};
	await Promise.all(Array.from({length: atOnce}, work));
};

const ask = async (port: number): Promise<string> => {
	const socket = await open(port);
	socket.write(request('/status/417', 'Connection: close'));
	let received = '';
	socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
	await once(socket, 'close');
	return received.slice(0, received.indexOf('\r\n'));
};

/** Requests on 50 connections, and each answer read. */
const requests = async (port: number, count: number): Promise<void> => {
	const sockets = await Promise.all(Array.from({length: 50}, async () => open(port)));
	await Promise.all(
		sockets.map(async (socket) => {
			for (let index = 0; index < count / sockets.length; index++) {
				socket.write(request('/status/417'));
				await once(socket, 'data');
			}

			socket.destroy();
		}),
	);
};

/** Connections that are given up: in the head, while an answer waits, drips or hangs, or before it is read. */
const begun = [
	request('/status/200').slice(0, 20),
	request('/status/200?delay=60s'),
	request('/status/200?drip=60s'),
	request('/status/200?fault=hang'),
	request('/status/200').repeat(10),
];
const aborted = async (port: number, count: number): Promise<void> => {
	let index = 0;
	await repeat(count, 100, async () => {
		const socket = await open(port);
		const text = begun[index++ % begun.length] ?? '';
		await new Promise((resolve) => socket.write(text, resolve));
		socket.resetAndDestroy();
	});
};

const idle = async (port: number, count: number): Promise<void> => {
	const sockets: Socket[] = [];
	await repeat(count, 100, async () => void sockets.push(await open(port)));
	console.log(`  ${sockets.filter((socket) => !socket.destroyed).length} idle sockets; meanwhile: ${await ask(port)}`);
	for (const socket of sockets) {
		socket.destroy();
	}
};

const descriptorsOf = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

/** What it holds after a collection, once its descriptors are no more than they were, or after 10 seconds. */
const stateOf = async (child: Child, descriptors: number): Promise<string> => {
	const pid = child.pid ?? 0;
	for (let tries = 0; tries < 100 && descriptorsOf(pid) > descriptors; tries++) {
		await wait(100);
	}

	await wait(1500);
	child.kill('SIGUSR2');
	let heap: string | undefined;
	while (heap === undefined) {
		const [text] = (await once(child.stderr, 'data')) as [Buffer];
		heap = /^\d+$/m.exec(text.toString())?.[0];
	}

	return `${(Number(heap) / 1024 / 1024).toFixed(1)} MiB of heap, ${descriptorsOf(pid)} descriptors`;
};

const loads = [
	['100,000 requests', async (port: number) => requests(port, 100_000)],
	['10,000 aborted connections', async (port: number) => aborted(port, 10_000)],
	['10,000 idle sockets', async (port: number) => idle(port, 10_000)],
] as const;

if (!existsSync('/proc/self/fd')) {
	console.error('This reads /proc, which is not here.');
	process.exit(1);
}

const home = makeHome();
const start = () =>
	spawn(process.execPath, ['--expose-gc', '--import', collector, bin, 'serve', '--port', '0', '--log', 'none'], {
		env: home.env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
type Child = ReturnType<typeof start>;
const child = start();
try {
	const [line] = (await once(child.stdout, 'data')) as [Buffer];
	const port = Number(new URL(line.toString().trim()).port);
	console.log(await ask(port));
	const descriptors = descriptorsOf(child.pid ?? 0);
	console.log(`at first: ${await stateOf(child, descriptors)}`);
	for (const round of [1, 2, 3]) {
		for (const [name, load] of loads) {
			await load(port);
			console.log(`round ${round}, ${name}: ${await stateOf(child, descriptors)}`);
		}
	}

	console.log(await ask(port));
} finally {
	child.kill('SIGKILL');
	home.remove();
}
