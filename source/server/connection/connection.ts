import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import {discardContent} from './incoming-content.js';
import type {After} from './run-script.js';
import {createSlowAnswers, type SlowAnswer} from './slow-answers.js';
import {createRequestQueue, type RequestQueue} from './request-queue.js';
import type {EncodedResponse} from './encode.js';

/** How long a closed connection is still read, in milliseconds, so that the client gets what was written (RFC 9112 §9.6). */
const lingerTime = 1000;

/** How many requests may stand behind an answer that takes its time. */
const queueLimit = 1000;

/** One connection of a client, from the first octet to the last. */
export type Connection = {
	/** A request has begun; whether it can be answered at once. */
	readonly begin: (request: IncomingMessage) => boolean;
	/** Has a request answered, after those whose content is still being read. */
	readonly take: (serve: () => void) => void;
	/** Reads the content of the request that is being served; nothing else is served before it is there. */
	readonly read: RequestQueue['read'];
	/** Serves nothing else before this is there, which never fails. */
	readonly hold: RequestQueue['hold'];
	/** Sends a message in its turn, and ends the connection after it if either side wants that; `false` if it has ended already. */
	readonly answer: (request: IncomingMessage, response: ServerResponse, message: EncodedResponse) => boolean;
	/** Does the same step by step. */
	readonly answerSlowly: (request: IncomingMessage, response: ServerResponse, scripted: SlowAnswer) => void;
	/** Answers octets that are no request, once all that was asked before is answered, and ends the connection. */
	readonly refuse: (message: EncodedResponse) => void;
	/** Ends the connection as soon as all that it has begun to ask is answered. */
	readonly finish: () => void;
	/** Ends the connection when it has been idle so often in a row; called in regular intervals. */
	readonly sweep: (most: number) => void;
	/** Ends the connection now. */
	readonly destroy: () => void;
};

/** Watches over a connection: order and bookkeeping are those of `node:http`, only the octets of the responses are not. */
export const connectionOn = (socket: Socket, after: After): Connection => {
	/** The request that came last. */
	let last: IncomingMessage | undefined;
	/** The answer that was begun last; those before it end before it. */
	let lastAnswer: ServerResponse | undefined;
	let isClosing = false;
	let isFinishing = false;
	let isHanging = false;
	let refused: EncodedResponse | undefined;
	/** The answer to octets that are no request, behind requests that are not answered yet. */
	let broken: EncodedResponse | undefined;
	/** How many requests came while answers took their time. */
	let stalled = 0;
	let idleSweeps = 0;
	let readBefore = 0;
	const queue = createRequestQueue(() => socket.destroyed, after);

	const end = (): void => {
		isClosing = true;
		socket.end();
		const timer = setTimeout(() => socket.destroy(), lingerTime).unref();
		socket.once('close', () => clearTimeout(timer));
	};

	const isAnswered = (): boolean =>
		!queue.isReading() && !queue.isAwaited() && (lastAnswer === undefined || lastAnswer.writableFinished);

	const isIdle = (): boolean =>
		isHanging || (isAnswered() && (last === undefined ? socket.bytesRead === 0 : last.complete));

	/** Does what waits for all to be answered, if it is. */
	const settle = (): void => {
		if (refused !== undefined && isAnswered()) {
			socket.write(refused.text, 'latin1');
			refused = undefined;
			end();
		} else if (isFinishing && (!isClosing || isHanging) && isIdle()) {
			end();
		}
	};

	const slowAnswers = createSlowAnswers(socket, after, () => {
		isHanging = true;
		settle();
	});

	const settleLater = (): void => {
		lastAnswer?.once('finish', settle);
		settle();
	};

	const tooMuch = (): void => {
		if (!isClosing) {
			end();
		}
	};

	/** Whether the request is still to be answered; if so, what happens after its answer is settled. */
	const beginAnswer = (request: IncomingMessage, response: ServerResponse, closes: boolean): boolean => {
		if (isClosing) {
			return false;
		}

		lastAnswer = response;
		discardContent(request, tooMuch, settle);
		if (closes || !response.shouldKeepAlive || request.httpVersionMinor === 0) {
			isClosing = true;
			response.once('finish', end);
		} else if (isFinishing) {
			response.once('finish', settle);
		}

		return true;
	};

	const refuseNow = (message: EncodedResponse): void => {
		isClosing = true;
		refused = message;
		settleLater();
	};

	const refuse = (message: EncodedResponse): void => {
		if (isClosing) {
			return;
		}

		const isInsideContent = last !== undefined && !last.complete;
		if (queue.isReading() && (queue.isAwaited() || !isInsideContent)) {
			broken = message;
			queue.take(() => refuse(message));
		} else if (queue.isReading()) {
			// This is the answer to the request whose content will never be whole.
			queue.abandon();
			refuseNow(message);
		} else if (!socket.writable || isInsideContent) {
			end();
		} else {
			refuseNow(message);
		}
	};

	return {
		begin(request) {
			last = request;
			stalled = slowAnswers.isAny() ? stalled + 1 : 0;
			if (stalled > queueLimit) {
				socket.destroy();
			}

			return !queue.isReading();
		},
		take: queue.take,
		read(request, patience, then) {
			if (broken !== undefined && !request.complete) {
				refuseNow(broken);
			} else {
				queue.read(request, patience, then);
			}
		},
		hold: queue.hold,
		answer(request, response, message) {
			const isBegun = beginAnswer(request, response, message.closes);
			if (isBegun) {
				// What is in `_header` goes out as it is when the response ends: one write, in turn, with Node's own bookkeeping.
				(response as unknown as {_header: string})._header = message.text;
				response.end();
			}

			return isBegun;
		},
		answerSlowly(request, response, scripted) {
			if (beginAnswer(request, response, scripted.closes)) {
				slowAnswers.start(response, scripted);
			}
		},
		refuse,
		finish() {
			isFinishing = true;
			settleLater();
		},
		sweep(most) {
			idleSweeps = isIdle() && socket.bytesRead === readBefore ? idleSweeps + 1 : 0;
			readBefore = socket.bytesRead;
			if (idleSweeps >= most && !isClosing) {
				end();
			}
		},
		destroy: () => socket.destroy(),
	};
};
