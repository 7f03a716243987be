import {contentOf, type Field, type Response} from '../../response/index.js';
import {ownFields, type App, type Writer} from '../writer.js';
import {call, callWithObject, chain, indent} from './javascript.js';
import {literals} from '../literal.js';

const port = 3000;

const string = literals.javascript;

const lowerCased = (fields: readonly Field[]): Readonly<Record<string, string>> =>
	Object.fromEntries(fields.map(([name, value]) => [name.toLowerCase(), value]));

/** How Node, and so Express, sends each interim response, and which Node can, where the oldest living one cannot. */
const interimCalls: Readonly<
	Record<number, {readonly node?: string; readonly statements: (fields: readonly Field[]) => readonly string[]}>
> = {
	100: {statements: () => ['// By now Node has answered "Expect: 100-continue" with 100 Continue.']},
	102: {statements: () => ['res.writeProcessing();']},
	103: {statements: (fields) => callWithObject('res.writeEarlyHints(', lowerCased(fields), 1)},
	104: {
		node: '^24.18.0 || >=26.2.0',
		statements: (fields) => [
			'// Node has this from 24.18 and 26.2 on.',
			...callWithObject('res.writeInformation(104, ', lowerCased(fields), 1),
		],
	},
};

const setField = ([name, value]: Field, index: number, fields: readonly Field[]): readonly string[] => {
	if (name === 'Location') {
		return call('res.location', [string(value)], 1);
	}

	const isRepeated = fields.findIndex(([other]) => other === name) < index;
	return call(isRepeated ? 'res.append' : 'res.set', [string(name), string(value)], 1);
};

const isOneLine = (text: string): boolean => !text.slice(0, -1).includes('\n');

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
		return {above: [], send: callWithObject(`res${status.join('')}${type}.json(`, content.value, 1)};
	}

	const calls = [...status, `.type(${string(mediaType)})`];
	return isOneLine(content.text)
		? {above: [], send: chain('res', calls, '.send', string(content.text), 1)}
		: {
				above: [`const body = ${literals.javascriptTemplate(content.text)};`, ''],
				send: chain('res', calls, '.send', 'body', 1),
			};
};

const route = (response: Response, declare: string): readonly string[] => {
	const interim = response.interim ?? [];
	const {above, send} = sendContent(response);
	return [
		'import express from "express";',
		'',
		`${declare} app = express();`,
		'',
		...above,
		interim.some(({status}) => status === 100)
			? 'app.post("/", express.json(), (req, res) => {'
			: 'app.get("/", (req, res) => {',
		...indent([
			...interim.flatMap(({status, fields}) => interimCalls[status]?.statements(fields) ?? []),
			...ownFields(response).flatMap(setField),
			...send,
		]),
		'});',
	];
};

const webSocket = (declare: string): readonly string[] => [
	'import { createServer } from "node:http";',
	'import express from "express";',
	'import { WebSocketServer } from "ws";',
	'',
	`${declare} app = express();`,
	`${declare} server = createServer(app);`,
	'',
	'const sockets = new WebSocketServer({ server });',
	'',
	'sockets.on("connection", (socket) => {',
	'  socket.on("message", (message) => socket.send(message));',
	'});',
];

const isUpgrade = (response: Response): boolean => response.status === 101;

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const program = (response: Response, declare: string): readonly string[] =>
	isUpgrade(response) ? webSocket(declare) : route(response, declare);

const manifest = (response: Response): string => {
	const node = response.interim?.flatMap(({status}) => interimCalls[status]?.node ?? [])[0];
	return JSON.stringify(
		{
			private: true,
			type: 'module',
			...(node !== undefined && {engines: {node}}),
			dependencies: {express: '^5.0.0', ...(isUpgrade(response) && {ws: '^8.0.0'})},
		},
		undefined,
		2,
	);
};

const app = (response: Response): App => {
	const listener = isUpgrade(response) ? 'server' : 'app';
	return {
		files: [
			{
				path: 'app.js',
				content: text([...program(response, 'const'), '', `${listener}.listen(${port}, "127.0.0.1");`]),
			},
			{path: 'package.json', content: text([manifest(response)])},
		],
		install: 'npm install',
		start: 'node app.js',
		port,
	};
};

/** Express 5 on Node's own HTTP server, as an ES module, with ws for the handshake that both leave to others. */
export const express: Writer = {
	snippet: (response) => text(program(response, 'export const')),
	app,
	refusals: {},
};
