import type {Response} from '../../response/index.js';

/** Whether a response is the handshake of a WebSocket, for which a class of its own is written. */
export const isUpgrade = ({status}: Pick<Response, 'status'>): boolean => status === 101;

/** Whether a response answers a request that waits with its content for 100 (Continue). */
export const isContinued = ({interim = []}: Response): boolean => interim.some(({status}) => status === 100);

/**
 * What it takes for the interim response of another, if there is one.
 *
 * @param none what it takes without
 * @param some what it takes by status code
 * @param otherwise what it takes for every other status
 */
export const interimFrom =
	<T>(none: T, some: Readonly<Record<number, (sent: Response) => T>>, otherwise: (sent: Response) => T) =>
	({interim: [sent] = []}: Response): T =>
		sent === undefined ? none : (some[sent.status] ?? otherwise)(sent);
