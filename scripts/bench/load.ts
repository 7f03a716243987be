import {once} from 'node:events';
import {connect, type Socket} from 'node:net';

const connections = 50;
const requests = 20_000;

const requestFor = (url: URL): string => `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`;

const open = async ({hostname, port}: URL): Promise<Socket> => {
	const socket = connect({host: hostname, port: Number(port), noDelay: true});
	await once(socket, 'connect');
	return socket;
};

/** How many octets an answer has; every answer to the same request has as many. */
const lengthOf = async (url: URL): Promise<number> => {
	const socket = await open(url);
	socket.write(requestFor(url));
	let text = '';
	for (;;) {
		const [chunk] = (await once(socket, 'data')) as [Buffer];
		text += chunk.toString('latin1');
		const length = /^content-length: (\d+)/im.exec(text)?.[1];
		const head = text.indexOf('\r\n\r\n') + 4;
		if (length !== undefined && head > 3 && text.length >= head + Number(length)) {
			socket.destroy();
			return text.length;
		}
	}
};

/** Requests a second, over connections that are kept, each with one request on its way. */
export const load = async (url: URL): Promise<number> => {
	const length = await lengthOf(url);
	const request = requestFor(url);
	const sockets = await Promise.all(Array.from({length: connections}, async () => open(url)));
	let sent = 0;
	const use = async (socket: Socket): Promise<void> =>
		new Promise((resolve, reject) => {
			let missing = 0;
			const next = (): void => {
				if (sent >= requests) {
					socket.destroy();
					resolve();
					return;
				}

				sent++;
				missing += length;
				socket.write(request);
			};

			socket.on('data', ({length: received}: Buffer) => {
				missing -= received;
				if (missing === 0) {
					next();
				}
			});
			socket.once('error', reject);
			next();
		});
	const begin = performance.now();
	await Promise.all(sockets.map(use));
	return (requests / (performance.now() - begin)) * 1000;
};
