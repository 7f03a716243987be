import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {Socket} from 'node:net';
import type {Failure} from '../i18n/failures/index.js';
import {refusal} from './answers/refusal.js';
import {connectionOn, type Connection} from './connection/connection.js';
import {createContext} from './routing/context.js';
import {isLoopback, listen, urlOf, type ListenOptions} from './listen.js';
import {afterTime, type After} from './connection/run-script.js';
import type {Route} from './routing/plan.js';
import {createRouter} from './routing/router.js';
import {routes as allRoutes} from './routes/index.js';
import {createRequestHandler, type LogLine} from './request-handler.js';
import {createEncoder, type EncodedResponse} from './connection/encode.js';

/** How to serve. */
export type ServerOptions = Partial<ListenOptions> & {
	/** Called for each answer, when its end is decided. */
	readonly log?: (line: LogLine) => void;
	/** The moment that `Date` fields tell. */
	readonly now: () => Date;
	/** What answers wait by; the clock of the machine where it is absent. */
	readonly after?: After;
	/** How long a client may take for its request, and how often that is looked at, in milliseconds. */
	readonly patience?: Pick<typeof limits, 'headersTimeout' | 'requestTimeout' | 'connectionsCheckingInterval'>;
	/** What it answers; all that there is where it is absent. */
	readonly routes?: readonly Route[];
};

/** A server that listens. */
export type RunningServer = {
	/** Where it is reached, such as `http://127.0.0.1:4170`. */
	readonly url: string;
	/** The real port, whatever was asked for. */
	readonly port: number;
	/** Whether other machines can reach it. */
	readonly isOpen: boolean;
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

/** A timer of Node's for each request would be a tenth of what one costs, so we look after idle connections (see `sweepTime`). */
const limits = {
	headersTimeout: 10_000,
	requestTimeout: 60_000,
	connectionsCheckingInterval: 2000,
	keepAliveTimeout: 0,
	maxHeaderSize: 32 * 1024,
	/** Node 24 and later: no stream is run for content that is not there. */
	optimizeEmptyRequests: true,
};

/** How often idle connections are looked for, in milliseconds; one is closed when it has been idle for `sweeps` of them. */
const sweepTime = 5000;

const sweeps = 12;

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
	const {
		host = '127.0.0.1',
		port = defaultPort,
		exact = false,
		log,
		now,
		after = afterTime,
		routes = allRoutes,
		patience,
	} = options;
	const encode = createEncoder(now);
	const connections = new Map<Socket, Connection>();
	let url = '';
	const context = createContext(() => url, now);
	const serve = createRequestHandler({
		encode: encode,
		find: createRouter(routes),
		context,
		now,
		...(log !== undefined && {log}),
	});
	const server = createServer({...limits, ...patience, requireHostHeader: false});

	const connectionFor = (socket: Socket): Connection => {
		const connection = connections.get(socket) ?? connectionOn(socket, after);
		connections.set(socket, connection);
		return connection;
	};

	const handle = (request: IncomingMessage, response: ServerResponse): void =>
		serve(connectionFor(request.socket), request, response);

	const refusalFor = ([code, text]: readonly [code: number, message: string]): EncodedResponse =>
		encode(refusal(code, text), whole);

	server.on('connection', (socket: Socket) => {
		connectionFor(socket);
		socket.once('close', () => connections.delete(socket));
	});
	server.on('request', handle);
	// Where the status is known from the head, it is sent at once and without a 100 before it (RFC 9110 §10.1.1).
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

	const sweeping = setInterval(() => {
		for (const connection of connections.values()) {
			connection.sweep(sweeps);
		}
	}, sweepTime).unref();
	server.once('close', () => clearInterval(sweeping));

	const listening = await listen(server, {host, port, exact});
	if (!listening.ok) {
		clearInterval(sweeping);
		return listening;
	}

	url = urlOf(host, listening.port);
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
			url,
			port: listening.port,
			isOpen: !isLoopback(listening.address),
			close: () => (closed ??= close()),
		},
	};
};
