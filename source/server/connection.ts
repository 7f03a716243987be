import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import type {Message} from './wire.js';

/** The most content of one request that is read, in octets; it is read only to be thrown away. */
const contentLimit = 10 * 1024 * 1024;

/** How long a closed connection is still read, in milliseconds, so that the client gets what was written (RFC 9112 §9.6). */
const lingerTime = 1000;

/** One connection of a client, from the first octet to the last. */
export type Connection = {
	/** Sends a message in its turn, and ends the connection after it if either side wants that. */
	readonly answer: (request: IncomingMessage, response: ServerResponse, message: Message) => void;
	/** Answers octets that are no request, once all that was asked before is answered, and ends the connection. */
	readonly refuse: (message: Message) => void;
	/** Ends the connection as soon as all that it has begun to ask is answered. */
	readonly finish: () => void;
	/** Ends the connection now. */
	readonly destroy: () => void;
};

/** Watches over a connection: order and bookkeeping are those of `node:http`, only the octets of the responses are not. */
export const connectionOn = (socket: Socket): Connection => {
	let unanswered = 0;
	let last: IncomingMessage | undefined;
	let isClosing = false;
	let isFinishing = false;
	let refused: Message | undefined;

	const end = (): void => {
		isClosing = true;
		socket.end();
		setTimeout(() => socket.destroy(), lingerTime).unref();
	};

	const isIdle = (): boolean => unanswered === 0 && (last === undefined ? socket.bytesRead === 0 : last.complete);

	const settle = (): void => {
		if (refused !== undefined && unanswered === 0) {
			socket.write(refused.text, 'latin1');
			refused = undefined;
			end();
		} else if (isFinishing && !isClosing && isIdle()) {
			end();
		}
	};

	const discardContent = (request: IncomingMessage): void => {
		const {'content-length': length, 'transfer-encoding': coding} = request.headers;
		if (length === undefined && coding === undefined) {
			return;
		}

		let received = 0;
		request.on('data', (chunk: Buffer) => {
			received += chunk.length;
			if (received > contentLimit && !isClosing) {
				end();
			}
		});
		request.on('end', settle);
		request.on('error', settle);
	};

	return {
		answer(request, response, message) {
			if (isClosing) {
				return;
			}

			last = request;
			unanswered++;
			isClosing = message.closes || !response.shouldKeepAlive || request.httpVersion === '1.0';
			const endsHere = isClosing;
			discardContent(request);
			response.once('finish', () => {
				unanswered--;
				if (endsHere) {
					end();
				} else {
					settle();
				}
			});
			// What is in `_header` goes out as it is when the response ends: one write, in turn, with Node's own bookkeeping.
			Object.assign(response, {_header: message.text}).end();
		},
		refuse(message) {
			if (isClosing) {
				return;
			}

			const isInsideContent = last !== undefined && !last.complete;
			if (!socket.writable || isInsideContent) {
				end();
				return;
			}

			isClosing = true;
			refused = message;
			settle();
		},
		finish() {
			isFinishing = true;
			settle();
		},
		destroy: () => socket.destroy(),
	};
};
