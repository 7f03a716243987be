import {once} from 'node:events';
import {createServer, type AddressInfo, type Socket} from 'node:net';

/** A server that does as it is told with each connection, once the head of the request is there. */
export const withRawServer = async (
	behave: (socket: Socket, head: string) => void,
	use: (url: string) => Promise<void>,
): Promise<void> => {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => socket.destroy());
		socket.once('data', (octets) => behave(socket, octets.toString()));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	try {
		await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	} finally {
		for (const socket of sockets) {
			socket.destroy();
		}

		server.close();
	}
};
