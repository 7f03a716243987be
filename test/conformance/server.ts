import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {connect, createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import type {ServerCommand} from './runner.js';

/** A server that accepts connections, or why it does not. */
export type Started =
	{readonly ok: true; readonly stop: () => Promise<void>} | {readonly ok: false; readonly reason: string};

/** How long a server may take to accept its first connection, and to end when asked to, in milliseconds. */
const patience = {start: 120_000, poll: 100, stop: 2000} as const;

/** A port of this machine that is free now, chosen by the system. */
export const freePort = async (): Promise<number> => {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') {
		throw new Error('a TCP server has no port');
	}

	return address.port;
};

/** Whether something listens on a port of this machine. */
export const accepts = async (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		const settle = (isOpen: boolean): void => {
			socket.destroy();
			resolve(isOpen);
		};
		socket.once('connect', () => settle(true)).once('error', () => settle(false));
	});

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Signals the whole group, so that the workers of a server go with it. */
const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
	try {
		process.kill(-(child.pid ?? Number.NaN), signal);
	} catch {
		child.kill(signal);
	}
};

const stop = async (child: ChildProcess): Promise<void> => {
	const ended = hasEnded(child) ? undefined : once(child, 'exit');
	signalGroup(child, 'SIGTERM');
	await Promise.race([ended, wait(patience.stop, undefined, {ref: false})]);
	signalGroup(child, 'SIGKILL');
	await ended;
};

/** Waits until nothing listens any more: the children of a server that was killed may outlive it by a moment. */
const closed = async (port: number): Promise<void> => {
	const deadline = Date.now() + patience.stop;
	while (Date.now() < deadline && (await accepts(port))) {
		await wait(patience.poll);
	}
};

/**
 * Starts a server in a process group of its own and waits until it accepts a connection.
 *
 * @param log the file for what it writes
 */
export const start = async (
	{file, arguments: list, cwd, env, port}: ServerCommand & {readonly port: number},
	log: string,
): Promise<Started> => {
	const child = spawn(file, list, {
		cwd,
		detached: true,
		env: {...process.env, ...env},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const sink = createWriteStream(log);
	child.stdout.pipe(sink, {end: false});
	child.stderr.pipe(sink, {end: false});
	const killAtExit = (): void => signalGroup(child, 'SIGKILL');
	process.once('exit', killAtExit);
	const end = async (): Promise<void> => {
		await stop(child);
		await closed(port);
		process.off('exit', killAtExit);
		sink.end();
	};

	let fault: string | undefined;
	child.once('error', ({message}) => {
		fault = message;
	});

	const deadline = Date.now() + patience.start;
	while (!(await accepts(port))) {
		if (fault !== undefined || hasEnded(child)) {
			await end();
			return {ok: false, reason: fault ?? `the server ended by itself; ${log} says why`};
		}

		if (Date.now() > deadline) {
			await end();
			return {ok: false, reason: `no connection within ${patience.start} ms; see ${log}`};
		}

		await wait(patience.poll);
	}

	return {ok: true, stop: end};
};
