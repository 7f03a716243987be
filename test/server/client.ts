import {once} from 'node:events';
import {connect as connectSocket} from 'node:net';
import {startServer, type RunningServer, type ServerOptions} from '../../source/server/index.js';
import {told} from '../failures.js';

/** The moment at which all servers of these tests live. */
export const date = new Date('2026-11-23T12:00:00Z');

/** A server on a port of its own that lives as long as `use` does. */
export const withServer = async (
	use: (server: RunningServer) => Promise<void>,
	options: Partial<ServerOptions> = {},
): Promise<void> => {
	const started = await startServer({port: 0, now: () => date, ...options});
	if (!started.ok) {
		throw new Error(told(started.reason));
	}

	try {
		await use(started.server);
	} finally {
		await started.server.close();
	}
};

/** A bare connection: what is sent is what is written, what is received is every octet. */
export const connect = async (port: number) => {
	const socket = connectSocket({port, host: '127.0.0.1', allowHalfOpen: true});
	const chunks: Buffer[] = [];
	let length = 0;
	socket.on('data', (chunk: Buffer) => {
		chunks.push(chunk);
		length += chunk.length;
		socket.emit('grown');
	});
	socket.on('error', () => socket.destroy());
	const ended = new Promise<void>((resolve) => {
		socket.once('end', resolve);
		socket.once('close', () => resolve());
	});
	await once(socket, 'connect');
	return {
		socket,
		send: (text: string | Uint8Array) => socket.write(text),
		/** All octets so far, once there are at least so many, or the server has ended. */
		async received(octets: number): Promise<Buffer> {
			const enough = (async () => {
				while (length < octets) {
					await once(socket, 'grown');
				}
			})();
			await Promise.race([enough, ended]);
			return Buffer.concat(chunks);
		},
		/** Whether the end was RST: then nothing more can be written. Node takes RST right behind data for an ordinary end. */
		async isReset(): Promise<boolean> {
			await ended;
			return new Promise((resolve) => socket.write('x', (error) => resolve(error instanceof Error)));
		},
		/** All octets until the server ended the connection; this side then ends it too. */
		async untilEnd(): Promise<Buffer> {
			await ended;
			socket.end();
			return Buffer.concat(chunks);
		},
	};
};

/** What one request gets on a connection of its own, which the server is asked to close. */
export const exchange = async (port: number, text: string | Uint8Array): Promise<Buffer> => {
	const client = await connect(port);
	client.send(text);
	return client.untilEnd();
};

/** A request without content. */
export const request = (target: string, fields: readonly string[] = [], method = 'GET'): string =>
	[`${method} ${target} HTTP/1.1`, 'Host: localhost', ...fields, '', ''].join('\r\n');
