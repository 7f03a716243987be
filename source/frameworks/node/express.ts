import {contentOf, type Field, type Response} from '../../response/index.js';
import {ownFields, type Writer} from '../writer.js';
import {call, callWithObject, chain, indent, textExpression} from './javascript.js';
import {literals} from '../literal.js';
import {interimStatements, readsContent} from './node-interim.js';
import {isUpgrade, setField, webSocketImport, webSocketPackage, webSockets} from './node-parts.js';
import {nodeWriter, port, type Module} from './node-program.js';

const string = literals.javascript;

const set = setField('res.set', 'res.append');

const setOrLocate = (field: Field, index: number, fields: readonly Field[]): readonly string[] =>
	field[0] === 'Location' ? call('res.location', [string(field[1])], 1) : set(field, index, fields);

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
			...indent([...interimStatements(response, 'res', 1), ...ownFields(response).flatMap(setOrLocate), ...send]),
			'});',
		],
	};
};

const webSocket = (declare: string): Module => ({
	imports: ['import { createServer } from "node:http";', 'import express from "express";', webSocketImport],
	body: [`${declare} app = express();`, `${declare} server = createServer(app);`, '', ...webSockets],
});

/** Express on Node's own HTTP server, as an ES module, with ws for the handshake that both leave to others. */
const expressWriter = (version: string): Writer =>
	nodeWriter({
		program: (response, declare) => (isUpgrade(response) ? webSocket(declare) : route(response, declare)),
		serve: (response) => ({
			imports: [],
			body: [`${isUpgrade(response) ? 'server' : 'app'}.listen(${port}, "127.0.0.1");`],
		}),
		dependencies: (response) => ({express: version, ...(isUpgrade(response) && webSocketPackage)}),
	});

/** Express 5. */
export const express = expressWriter('^5.0.0');

/** Express 4, which takes the same code. */
export const express4 = expressWriter('^4.0.0');
