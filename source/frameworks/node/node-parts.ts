import type {Field} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {call} from '../code/javascript.js';
import {literals} from '../literal.js';
import {isRepeated} from '../response-parts.js';

/**
 * What makes of a field, its index and all fields the statement that sets it.
 *
 * @param set the function for the first field of a name, which replaces: `res.set`
 * @param append the function for another of that name
 * @param more what the latter takes after name and value
 */
export const setField =
	(set: string, append: string, ...more: readonly string[]) =>
	(field: Field, index: number, fields: readonly Field[]): Doc => {
		const values = field.map(literals.javascript);
		return [isRepeated(field, index, fields) ? call(append, [...values, ...more]) : call(set, values), ';'];
	};

/** What {@link webSockets} import. */
export const webSocketImport = 'import { WebSocketServer } from "ws";';

/** The range of ws, which makes the handshake that Node leaves to others. */
export const webSocketPackage = {ws: '^8.0.0'} as const;

/** Statements that let a variable `server` send back what it gets over a WebSocket. */
export const webSockets: readonly Doc[] = [
	'const sockets = new WebSocketServer({ server });',
	'',
	block('sockets.on("connection", (socket) => {', ['socket.on("message", (message) => socket.send(message));'], '});'),
];
