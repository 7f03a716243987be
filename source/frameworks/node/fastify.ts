import {contentOf, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, expanded} from '../code/javascript.js';
import {literals} from '../literal.js';
import {byName, isUpgrade, ownFields, readsContent, textIsPlain, toldType} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {interimStatements} from './node-interim.js';
import {nodeWriter, port, type Module} from './node-program.js';

const string = literals.javascript;

/** Fastify keeps the last value of a name, unless it gets all of them at once. */
const setField = ([name, values]: readonly [name: string, values: readonly string[]]): Doc => {
	const all = values.map(string);
	return [call('reply.header', [string(name), all.length > 1 ? `[${all.join(', ')}]` : all.join('')]), ';'];
};

/** Early hints are a method of the reply; the other interim responses are left to Node’s own response inside. */
const interim = (response: Response): readonly Doc[] =>
	interimStatements(response, response.interim?.[0]?.status === 103 ? 'reply' : 'reply.raw');

/** Lets a route read content of any type, as a client may send it that asks before. */
const parser = [
	'// Fastify itself takes JSON and plain text, and answers 415 to the rest.',
	block('fastify.addContentTypeParser(', ['"*",', '{ parseAs: "buffer" },', 'async (request, body) => body,'], ');'),
	'',
];

const route = (response: Response, declare: string): Module => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content, expanded);
	const reads = readsContent(response);
	return {
		imports: ['import Fastify from "fastify";'],
		body: [
			`${declare} fastify = Fastify();`,
			'',
			...(reads ? parser : []),
			...above,
			block(
				`fastify.${reads ? 'post' : 'get'}("/", async (request, reply) => {`,
				[
					...interim(response),
					...(response.status === 200 ? [] : [`reply.code(${response.status});`]),
					...toldType(content, textIsPlain).map((type) => [call('reply.type', [string(type)]), ';']),
					...byName(ownFields(response)).map(setField),
					['return ', argument[0] ?? 'reply.send()', ';'],
				],
				'});',
			),
		],
	};
};

const webSocket = (declare: string): Module => ({
	imports: ['import websocket from "@fastify/websocket";', 'import Fastify from "fastify";'],
	body: [
		`${declare} fastify = Fastify();`,
		'',
		'await fastify.register(websocket);',
		'',
		block(
			'fastify.get("/", { websocket: true }, (socket) => {',
			['socket.on("message", (message) => socket.send(message));'],
			'});',
		),
	],
});

/** Fastify 5, with its own plugin for WebSockets. */
export const fastify: Writer = nodeWriter({
	program: (response, declare) => (isUpgrade(response) ? webSocket(declare) : route(response, declare)),
	serve: () => ({imports: [], body: [`await fastify.listen({ port: ${port}, host: "127.0.0.1" });`]}),
	dependencies: (response) => ({
		...(isUpgrade(response) && {'@fastify/websocket': '^11.0.0'}),
		fastify: '^5.12.0',
	}),
});
