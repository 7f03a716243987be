import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import {announcesContent, readContent} from './content.js';
import {contentLimit} from './limits.js';
import {perform, type After, type Performance} from './perform.js';
import type {Step} from './script.js';
import type {Message} from './wire.js';

/** How long a closed connection is still read, in milliseconds, so that the client gets what was written (RFC 9112 §9.6). */
const lingerTime = 1000;

/** How many requests may stand behind an answer that takes its time. */
const queueLimit = 1000;

/** An answer that is more than one write. */
export type Scripted = {
	readonly steps: readonly Step[];
	/** Whether the connection ends after it. */
	readonly closes: boolean;
	/** Called at its end with the number of octets that were sent, and whether the client left before. */
	readonly done: (octets: number, hasLeft: boolean) => void;
};

/** One connection of a client, from the first octet to the last. */
export type Connection = {
	/** A request has begun, which `serve` will answer, after those whose content is still being read. */
	readonly take: (request: IncomingMessage, serve: () => void) => void;
	/** Reads the content of the request that is being served; nothing else is served before it is there. */
	readonly read: (request: IncomingMessage, then: (content: Uint8Array | undefined) => void) => void;
	/** Serves nothing else before this is there, which never fails. */
	readonly hold: <Value>(value: Promise<Value>, then: (value: Value) => void) => void;
	/** Sends a message in its turn, and ends the connection after it if either side wants that; `false` if it has ended already. */
	readonly answer: (request: IncomingMessage, response: ServerResponse, message: Message) => boolean;
	/** Does the same step by step. */
	readonly perform: (request: IncomingMessage, response: ServerResponse, scripted: Scripted) => void;
	/** Answers octets that are no request, once all that was asked before is answered, and ends the connection. */
	readonly refuse: (message: Message) => void;
	/** Ends the connection as soon as all that it has begun to ask is answered. */
	readonly finish: () => void;
	/** Ends the connection now. */
	readonly destroy: () => void;
};

/** Watches over a connection: order and bookkeeping are those of `node:http`, only the octets of the responses are not. */
export const connectionOn = (socket: Socket, after: After): Connection => {
	let unanswered = 0;
	let last: IncomingMessage | undefined;
	let isClosing = false;
	let isFinishing = false;
	let isHanging = false;
	let refused: Message | undefined;
	/** The answer to octets that are no request, behind requests that are not answered yet. */
	let broken: Message | undefined;
	/** How many requests came while answers took their time. */
	let stalled = 0;
	let isReading = false;
	/** What is served once the content of a request has been read. */
	const behind: Array<() => void> = [];
	const performances = new Map<Performance, Scripted>();

	const end = (): void => {
		isClosing = true;
		socket.end();
		const timer = setTimeout(() => socket.destroy(), lingerTime).unref();
		socket.once('close', () => clearTimeout(timer));
	};

	const isIdle = (): boolean =>
		isHanging || (unanswered === 0 && (last === undefined ? socket.bytesRead === 0 : last.complete));

	const settle = (): void => {
		if (refused !== undefined && unanswered === 0) {
			socket.write(refused.text, 'latin1');
			refused = undefined;
			end();
		} else if (isFinishing && (!isClosing || isHanging) && isIdle()) {
			end();
		}
	};

	const discardContent = (request: IncomingMessage): void => {
		if (!announcesContent(request) || request.readableEnded) {
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

	/** Whether the request is still to be answered; if so, what happens after its answer is settled. */
	const begin = (request: IncomingMessage, response: ServerResponse, closes: boolean): boolean => {
		if (isClosing) {
			return false;
		}

		isClosing = closes || !response.shouldKeepAlive || request.httpVersion === '1.0';
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
		return true;
	};

	const isFree = (): boolean => !isReading;

	const serveNext = (): void => {
		while (isFree() && behind.length > 0) {
			behind.shift()?.();
		}
	};

	socket.once('close', () => {
		for (const [performance, {done}] of performances) {
			done(performance.cancel(), true);
		}

		performances.clear();
	});

	const refuseNow = (message: Message): void => {
		isClosing = true;
		refused = message;
		settle();
	};

	const refuse = (message: Message): void => {
		if (isClosing) {
			return;
		}

		const isInsideContent = last !== undefined && !last.complete;
		if (isReading && (behind.length > 0 || !isInsideContent)) {
			broken = message;
			behind.push(() => refuse(message));
		} else if (isReading) {
			// This is the answer to the request whose content will never be whole.
			isReading = false;
			unanswered--;
			refuseNow(message);
		} else if (!socket.writable || isInsideContent) {
			end();
		} else {
			refuseNow(message);
		}
	};

	const hold: Connection['hold'] = (value, then) => {
		isReading = true;
		void value.then((made) => {
			if (isReading && !socket.destroyed) {
				isReading = false;
				then(made);
				serveNext();
			}
		});
	};

	return {
		take(request, serve) {
			last = request;
			unanswered++;
			stalled = performances.size === 0 ? 0 : stalled + 1;
			if (stalled > queueLimit) {
				socket.destroy();
			} else {
				behind.push(serve);
				serveNext();
			}
		},
		read(request, then) {
			if (broken !== undefined && !request.complete) {
				unanswered--;
				refuseNow(broken);
				return;
			}

			hold(readContent(request), then);
		},
		hold,
		answer(request, response, message) {
			const begun = begin(request, response, message.closes);
			if (begun) {
				// What is in `_header` goes out as it is when the response ends: one write, in turn, with Node's own bookkeeping.
				Object.assign(response, {_header: message.text}).end();
			}

			return begun;
		},
		perform(request, response, scripted) {
			const {steps, closes, done} = scripted;
			if (!begin(request, response, closes)) {
				return;
			}

			const performance = perform(response, steps, {
				after,
				hung() {
					isHanging = true;
					settle();
				},
				over(ending, octets) {
					performances.delete(performance);
					done(octets, false);
					if (ending === 'reset') {
						// Node's own `resetAndDestroy` sends FIN first, which the client may take for the end.
						Object.assign(socket, {resetAndClosing: true}).destroy();
					} else {
						response.end();
					}
				},
			});
			performances.set(performance, scripted);
		},
		refuse,
		finish() {
			isFinishing = true;
			settle();
		},
		destroy: () => socket.destroy(),
	};
};
