import {contentOf, type Field, type Response} from '../../response/index.js';
import {block, chain, type Doc} from '../code/doc.js';
import {argumentFor, call, expanded} from '../code/javascript.js';
import {literals} from '../literal.js';
import {isUpgrade, ownFields, readsContent, withoutParameters} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {interimStatements} from './node-interim.js';
import {setField, webSocketImport, webSocketPackage, webSockets} from './node-parts.js';
import {nodeWriter, port, type Module} from './node-program.js';

const string = literals.javascript;

const set = setField('res.set', 'res.append');

const setOrLocate = (field: Field, index: number, fields: readonly Field[]): Doc =>
	field[0] === 'Location' ? [call('res.location', [string(field[1])]), ';'] : set(field, index, fields);

/** The statement that ends the response; prettier gives a line to each of three calls that do not fit on one. */
const end = (response: Response): Doc => {
	const content = contentOf(response);
	const status = response.status === 200 ? [] : [`.status(${response.status})`];
	if (content.kind === 'none') {
		return ['res', status, '.end();'];
	}

	const type = withoutParameters(content.type);
	const calls = [
		...status,
		...(content.kind === 'json' && type === 'application/json' ? [] : [`.type(${string(type)})`]),
		call(content.kind === 'json' ? '.json' : '.send', argumentFor(content, expanded).argument),
	];
	return [content.kind === 'json' || calls.length < 3 ? ['res', calls] : chain('res', calls), ';'];
};

const route = (response: Response, declare: string): Module => ({
	imports: ['import express from "express";'],
	body: [
		`${declare} app = express();`,
		'',
		...argumentFor(contentOf(response)).above,
		block(
			readsContent(response) ? 'app.post("/", express.json(), (req, res) => {' : 'app.get("/", (req, res) => {',
			[...interimStatements(response, 'res'), ...ownFields(response).map(setOrLocate), end(response)],
			'});',
		),
	],
});

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
