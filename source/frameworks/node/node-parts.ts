import type {Field, Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {call} from './javascript.js';

/** Whether the response is the handshake of a WebSocket, which a package makes. */
export const isUpgrade = (response: Response): boolean => response.status === 101;

/**
 * What makes of a field, its index and all fields the statement of a handler that sets it.
 *
 * @param set the function for the first field of a name, which replaces: `res.set`
 * @param append the function for another of that name
 * @param more what the latter takes after name and value
 */
export const setField =
	(set: string, append: string, ...more: readonly string[]) =>
	([name, value]: Field, index: number, fields: readonly Field[]): readonly string[] => {
		const isRepeated = fields.findIndex(([other]) => other === name) < index;
		const values = [name, value].map(literals.javascript);
		return isRepeated ? call(append, [...values, ...more], 1) : call(set, values, 1);
	};

/** What {@link webSockets} import. */
export const webSocketImport = 'import { WebSocketServer } from "ws";';

/** The range of ws, which makes the handshake that Node leaves to others. */
export const webSocketPackage = {ws: '^8.0.0'} as const;

/** Statements that let a variable `server` send back what it gets over a WebSocket. */
export const webSockets: readonly string[] = [
	'const sockets = new WebSocketServer({ server });',
	'',
	'sockets.on("connection", (socket) => {',
	'  socket.on("message", (message) => socket.send(message));',
	'});',
];
