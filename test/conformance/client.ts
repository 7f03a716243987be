import {connect, type Socket} from 'node:net';
import {readResponse, valuesOf, type Received} from './framing.js';

/** A request as it goes over the wire; `Host` and `Content-Length` are added. */
export type Request = {
	readonly method: string;
	/** In origin form: `/status/417`. */
	readonly target: string;
	readonly fields: ReadonlyArray<readonly [name: string, value: string]>;
	readonly content?: string;
};

/** A whole response, or what went wrong on the way to it. */
export type Reply = {readonly ok: true; readonly response: Received} | {readonly ok: false; readonly reason: string};

/**
 * Two equal requests on one connection: the second answer shows that the first one ended where it should.
 * There is none where the first one failed, or said that the connection closes or leaves HTTP/1.1.
 */
export type Exchange = {readonly first: Reply; readonly second?: Reply};

/** How long to wait, in milliseconds: for a whole answer, and with content that is held back for a 100. */
export type Patience = {readonly answer: number; readonly continue: number};

const patient: Patience = {answer: 10_000, continue: 5000};

/** A connection and what has arrived on it and has not been taken yet. */
type Connection = {
	readonly socket: Socket;
	octets: Buffer;
	isEnded: boolean;
	fault?: string;
	onChange?: () => void;
};

/** How it is told that the other side broke off depends on the moment. */
const broken = new Set(['ECONNRESET', 'EPIPE']);

const open = (port: number): Connection => {
	const connection: Connection = {
		socket: connect({port, host: '127.0.0.1', allowHalfOpen: true}),
		octets: Buffer.alloc(0),
		isEnded: false,
	};
	const change = (update: Partial<Connection>): void => {
		Object.assign(connection, update);
		connection.onChange?.();
	};
	connection.socket
		.on('data', (chunk: Buffer) => change({octets: Buffer.concat([connection.octets, chunk])}))
		.on('error', ({message, code}: NodeJS.ErrnoException) =>
			change({isEnded: true, fault: broken.has(code ?? '') ? 'the connection was broken off' : message}),
		)
		.on('end', () => change({isEnded: true}));
	return connection;
};

/** Resolves when something has arrived or the connection has ended, or with `false` at the deadline. */
const change = async (connection: Connection, deadline: number): Promise<boolean> =>
	new Promise((resolve) => {
		const timer = setTimeout(() => resolve(false), Math.max(0, deadline - Date.now()));
		connection.onChange = () => {
			clearTimeout(timer);
			resolve(true);
		};
	});

const encodeHead = ({method, target, fields, content}: Request, port: number): string =>
	[
		`${method} ${target} HTTP/1.1`,
		`Host: 127.0.0.1:${port}`,
		...fields.map(([name, value]) => `${name}: ${value}`),
		...(content === undefined ? [] : [`Content-Length: ${Buffer.byteLength(content)}`]),
		'',
		'',
	].join('\r\n');

const send = async (connection: Connection, request: Request, port: number, patience: Patience): Promise<void> => {
	connection.socket.write(encodeHead(request, port));
	if (request.fields.some(([name]) => name.toLowerCase() === 'expect')) {
		await change(connection, Date.now() + patience.continue);
	}

	connection.socket.write(request.content ?? '');
};

const receive = async (connection: Connection, method: string, patience: Patience): Promise<Reply> => {
	const deadline = Date.now() + patience.answer;
	for (;;) {
		const progress = readResponse(connection.octets, method, connection.isEnded);
		if (progress.kind === 'complete') {
			connection.octets = connection.octets.subarray(progress.length);
			return {ok: true, response: progress.response};
		}

		if (progress.kind === 'malformed') {
			return {ok: false, reason: progress.reason};
		}

		if (connection.isEnded) {
			return {ok: false, reason: connection.fault ?? `the connection was closed, ${progress.reason}`};
		}

		if (!(await change(connection, deadline))) {
			return {ok: false, reason: `${progress.reason} within ${patience.answer} ms`};
		}
	}
};

const isLast = (response: Received): boolean =>
	response.status === 101 || valuesOf(response, 'Connection').some((value) => /\bclose\b/i.test(value));

/** Sends a request to a server on this machine, and once more where the connection allows. Never throws. */
export const exchange = async (port: number, request: Request, patience = patient): Promise<Exchange> => {
	const connection = open(port);
	const ask = async (): Promise<Reply> => {
		await send(connection, request, port, patience);
		return receive(connection, request.method, patience);
	};

	try {
		const first = await ask();
		return !first.ok || isLast(first.response) ? {first} : {first, second: await ask()};
	} finally {
		connection.socket.destroy();
	}
};
