import {contentOf, type Field, type Response} from '../../response/index.js';
import {ownFields, type Writer} from '../writer.js';
import {call, callWithObject, chain, indent, textExpression} from './javascript.js';
import {literals} from '../literal.js';
import {interimStatements, readsContent} from './node-interim.js';
import {isUpgrade, nodeWriter, port, ws, type Module} from './node-program.js';

const string = literals.javascript;

const setField = ([name, value]: Field, index: number, fields: readonly Field[]): readonly string[] => {
	if (name === 'Location') {
		return call('res.location', [string(value)], 1);
	}

	const isRepeated = fields.findIndex(([other]) => other === name) < index;
	return call(isRepeated ? 'res.append' : 'res.set', [string(name), string(value)], 1);
};

/** The statement that ends the response, and what has to stand above the route for it. */
const sendContent = (response: Response): {readonly above: readonly string[]; readonly send: readonly string[]} => {
	const content = contentOf(response);
	const status = response.status === 200 ? [] : [`.status(${response.status})`];
	if (content.kind === 'none') {
		return {above: [], send: [`res${status.join('')}.end();`]};
	}

	const mediaType = content.type.split(';', 1)[0] ?? content.type;
	if (content.kind === 'json') {
		const type = mediaType === 'application/json' ? '' : `.type(${string(mediaType)})`;
		return {above: [], send: callWithObject(`res${status.join('')}${type}.json`, content.value, 1)};
	}

	const {above, expression} = textExpression(content.text);
	return {above, send: chain('res', [...status, `.type(${string(mediaType)})`], '.send', expression, 1)};
};

const route = (response: Response, declare: string): Module => {
	const {above, send} = sendContent(response);
	return {
		imports: ['import express from "express";'],
		body: [
			`${declare} app = express();`,
			'',
			...above,
			readsContent(response) ? 'app.post("/", express.json(), (req, res) => {' : 'app.get("/", (req, res) => {',
			...indent([...interimStatements(response, 'res', 1), ...ownFields(response).flatMap(setField), ...send]),
			'});',
		],
	};
};

const webSocket = (declare: string): Module => ({
	imports: [
		'import { createServer } from "node:http";',
		'import express from "express";',
		'import { WebSocketServer } from "ws";',
	],
	body: [
		`${declare} app = express();`,
		`${declare} server = createServer(app);`,
		'',
		'const sockets = new WebSocketServer({ server });',
		'',
		'sockets.on("connection", (socket) => {',
		'  socket.on("message", (message) => socket.send(message));',
		'});',
	],
});

/** Express on Node's own HTTP server, as an ES module, with ws for the handshake that both leave to others. */
const expressWriter = (version: string): Writer =>
	nodeWriter({
		program: (response, declare) => (isUpgrade(response) ? webSocket(declare) : route(response, declare)),
		serve: (response) => ({
			imports: [],
			body: [`${isUpgrade(response) ? 'server' : 'app'}.listen(${port}, "127.0.0.1");`],
		}),
		dependencies: (response) => ({express: version, ...(isUpgrade(response) && ws)}),
	});

/** Express 5. */
export const express = expressWriter('^5.0.0');
