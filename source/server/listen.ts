import {once} from 'node:events';
import type {AddressInfo, Server} from 'node:net';
import {failure, type Failure} from '../i18n/failures/index.js';

/** Where to listen. */
export type ListenOptions = {
	/** An address of this machine or a name for one. */
	readonly host: string;
	/** 0 lets the system choose. */
	readonly port: number;
	/** Whether another port will not do; without it, the next free one is taken. */
	readonly exact: boolean;
};

/** The port and the address that were taken, or the reason why there are none. */
export type Listening =
	{readonly ok: true; readonly port: number; readonly address: string} | {readonly ok: false; readonly reason: Failure};

/** How many ports are tried before the search is given up. */
const attempts = 100;

const reasons: Readonly<Record<string, (place: ListenOptions) => Failure>> = {
	EADDRINUSE: ({port, host}) => failure('portTaken', port, host),
	EACCES: ({port, host}) => failure('portNeedsRights', port, host),
	EADDRNOTAVAIL: ({host}) => failure('notOurAddress', host),
	ENOTFOUND: ({host}) => failure('nameWithoutAddress', host),
	EAI_AGAIN: ({host}) => failure('nameNotLookedUp', host),
	ERR_SOCKET_BAD_PORT: ({port}) => failure('noPort', port),
};

const reasonFor = (error: NodeJS.ErrnoException, place: ListenOptions): Failure =>
	reasons[error.code ?? '']?.(place) ?? failure('cannotListen', `${place.host}:${place.port}`, error.message);

/** Resolves to what went wrong, or to `undefined` once the server listens; nothing goes on listening for either. */
const listenOnce = async (server: Server, {host, port}: ListenOptions): Promise<NodeJS.ErrnoException | undefined> => {
	try {
		server.listen(port, host);
		await once(server, 'listening');
		return undefined;
	} catch (error) {
		return error as NodeJS.ErrnoException;
	}
};

/** Makes a server listen on the first port that is free from the wanted one upwards, or on no other than that. */
export const listen = async (server: Server, place: ListenOptions): Promise<Listening> => {
	const last = place.exact || place.port === 0 ? place.port : Math.min(place.port + attempts - 1, 65_535);
	for (let port = place.port; ; port++) {
		const error = await listenOnce(server, {...place, port});
		if (error === undefined) {
			const {port: taken, address} = server.address() as AddressInfo;
			return {ok: true, port: taken, address};
		}

		if (error.code !== 'EADDRINUSE') {
			return {ok: false, reason: reasonFor(error, {...place, port})};
		}

		if (port >= last) {
			const range = failure('portsTaken', place.port, last, place.host);
			return {ok: false, reason: last > place.port ? range : reasonFor(error, place)};
		}
	}
};

/** Whether an address can be reached from this machine only. */
export const isLoopback = (address: string): boolean => /^(?:127\.|::ffff:127\.|::1$)/.test(address);

const everywhere: Readonly<Record<string, string>> = {'0.0.0.0': '127.0.0.1', '::': '::1'};

/** The address at which this machine reaches a server of its own, without a final slash. */
export const urlOf = (host: string, port: number): string => {
	const address = everywhere[host] ?? host;
	return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
};
