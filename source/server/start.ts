import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import type {Failure} from '../i18n/failures/index.js';
import {refusal} from './answers.js';
import {connectionOn, type Connection} from './connection.js';
import {partsOf, planFor} from './dispatch.js';
import {listen, urlOf, type Place} from './listen.js';
import {createWire, type Message} from './wire.js';

/** What happened, for one line of a log. */
export type LogLine = {
	readonly method: string;
	/** The request target as it came: text from the network. */
	readonly path: string;
	/** The status sent; of an interim response and its final one, the interim. */
	readonly status: number;
	/** How many octets the whole response has. */
	readonly octets: number;
};

/** How to serve. */
export type ServerOptions = Partial<Place> & {
	/** Called for each answer that is sent. */
	readonly log?: (line: LogLine) => void;
	/** The moment that `Date` fields tell. */
	readonly now: () => Date;
};

/** A server that listens. */
export type RunningServer = {
	/** Where it is reached, such as `http://127.0.0.1:4170`. */
	readonly url: string;
	/** The real port, whatever was asked for. */
	readonly port: number;
	/** Stops listening, answers what has been asked, and ends all connections; done within 5 seconds. */
	readonly close: () => Promise<void>;
};

/** The server, or the reason why it could not listen. */
export type Started =
	{readonly ok: true; readonly server: RunningServer} | {readonly ok: false; readonly reason: Failure};

/** The port that is taken when none is named. */
export const defaultPort = 4170;

/** How long `close` waits for clients, in milliseconds. */
const closeTime = 4500;

const limits = {headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 60_000, maxHeaderSize: 32 * 1024};

const whole = {content: false, interim: false};

const refusals: Readonly<Record<string, readonly [code: number, message: string]>> = {
	HPE_HEADER_OVERFLOW: [431, 'The head of the request is larger than 32 KiB.'],
	HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The chunk extensions of the request are too large.'],
	ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive whole in time.'],
};

const malformed = [400, 'That is not an HTTP/1.1 request (RFC 9112 §3).'] as const;

/**
 * Starts the mock server: `/status/{code}` answers every method with the octets of the preview.
 * It listens on the loopback address unless told otherwise.
 */
export const startServer = async (options: ServerOptions): Promise<Started> => {
	const {host = '127.0.0.1', port = defaultPort, exact = false, log, now} = options;
	const wire = createWire(now);
	const connections = new Map<Socket, Connection>();
	const context = {url: '', random: () => Math.random(), count: () => 0, now};
	const server = createServer({...limits, requireHostHeader: false});

	const connectionFor = (socket: Socket): Connection => {
		const connection = connections.get(socket) ?? connectionOn(socket);
		connections.set(socket, connection);
		return connection;
	};

	const handle = (request: IncomingMessage, response: ServerResponse): void => {
		const {method = '', url = '', headers: fields} = request;
		const isHttp10 = request.httpVersion === '1.0';
		const client = request.socket.remoteAddress ?? '';
		const {answer} = planFor({method, ...partsOf(url), fields, isHttp10, client}, context);
		const message = wire(answer, {content: method === 'HEAD', interim: isHttp10});
		connectionFor(request.socket).answer(request, response, message);
		log?.({method, path: url, status: message.status, octets: message.text.length});
	};

	const refusalFor = ([code, text]: readonly [code: number, message: string]): Message =>
		wire(refusal(code, text), whole);

	server.on('connection', (socket: Socket) => {
		connectionFor(socket);
		socket.once('close', () => connections.delete(socket));
	});
	server.on('request', handle);
	// The status is known from the head, so it is sent at once and without a 100 before it (RFC 9110 §10.1.1).
	server.on('checkContinue', handle);
	server.on('checkExpectation', handle);
	server.on('connect', (_request: IncomingMessage, socket: Socket) => {
		socket.on('error', () => socket.destroy());
		connectionFor(socket).refuse(refusalFor([501, 'This server is no proxy.']));
	});
	server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
		connectionFor(socket).refuse(refusalFor(refusals[error.code ?? ''] ?? malformed));
	});
	// Node's own version cuts off answers that a slow client has not read yet.
	server.closeIdleConnections = () => {
		for (const connection of connections.values()) {
			connection.finish();
		}
	};

	const listening = await listen(server, {host, port, exact});
	if (!listening.ok) {
		return listening;
	}

	// A connection that cannot be accepted, for want of file descriptors, is lost to its client only.
	server.on('error', () => {});
	let closed: Promise<void> | undefined;
	const close = (): Promise<void> =>
		new Promise((resolve) => {
			const timer = setTimeout(() => {
				for (const connection of connections.values()) {
					connection.destroy();
				}
			}, closeTime);
			server.close(() => {
				clearTimeout(timer);
				resolve();
			});
		});
	return {
		ok: true,
		server: {
			url: urlOf(host, listening.port),
			port: listening.port,
			close: () => (closed ??= close()),
		},
	};
};
