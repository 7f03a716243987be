import type {Response} from '../response/index.js';

/** Whether a response is the handshake of a WebSocket, after which the code speaks that protocol. */
export const isUpgrade = ({status}: Pick<Response, 'status'>): boolean => status === 101;

/** Whether the request waits with its content for 100 (Continue), so that the code has to read it. */
export const readsContent = ({interim = []}: Pick<Response, 'interim'>): boolean =>
	interim.some(({status}) => status === 100);
