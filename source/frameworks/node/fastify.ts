import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields, type Writer} from '../writer.js';
import {call, expanded, indent, statement, textExpression} from './javascript.js';
import {literals} from '../literal.js';
import {interimStatements, readsContent} from './node-interim.js';
import {isUpgrade} from './node-parts.js';
import {nodeWriter, port, type Module} from './node-program.js';

const string = literals.javascript;

/** The media types that Fastify gives to objects and strings by itself. */
const ownTypes: Readonly<Record<Exclude<Content['kind'], 'none'>, string>> = {
	json: 'application/json',
	text: 'text/plain; charset=utf-8',
};

const setType = (content: Content): readonly string[] =>
	content.kind === 'none' || content.type === ownTypes[content.kind]
		? []
		: call('reply.type', [string(content.type)], 1);

/** Fastify keeps the last value of a name, unless it gets all of them at once. */
const setFields = (fields: readonly Field[]): readonly string[] =>
	[...new Set(fields.map(([name]) => name))].flatMap((name) => {
		const values = fields.filter(([other]) => other === name).map(([, value]) => string(value));
		return call('reply.header', [string(name), values.length > 1 ? `[${values.join(', ')}]` : values.join('')], 1);
	});

const answer = (content: Content): {readonly above: readonly string[]; readonly statements: readonly string[]} => {
	switch (content.kind) {
		case 'none':
			return {above: [], statements: ['return reply.send();']};
		case 'json':
			return {above: [], statements: statement(expanded(content.value), 1, 'return ')};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {above, statements: [`return ${expression};`]};
		}
	}
};

/** Early hints are a method of the reply; the other interim responses are left to Node’s own response inside. */
const interim = (response: Response): readonly string[] =>
	interimStatements(response, response.interim?.[0]?.status === 103 ? 'reply' : 'reply.raw', 1);

/** Lets a route read content of any type, as a client may send it that asks before. */
const parser = [
	'// Fastify itself takes JSON and plain text, and answers 415 to the rest.',
	'fastify.addContentTypeParser(',
	'  "*",',
	'  { parseAs: "buffer" },',
	'  async (request, body) => body,',
	');',
	'',
];

const route = (response: Response, declare: string): Module => {
	const content = contentOf(response);
	const {above, statements} = answer(content);
	const reads = readsContent(response);
	return {
		imports: ['import Fastify from "fastify";'],
		body: [
			`${declare} fastify = Fastify();`,
			'',
			...(reads ? parser : []),
			...above,
			`fastify.${reads ? 'post' : 'get'}("/", async (request, reply) => {`,
			...indent([
				...interim(response),
				...(response.status === 200 ? [] : [`reply.code(${response.status});`]),
				...setType(content),
				...setFields(ownFields(response)),
				...statements,
			]),
			'});',
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
		'fastify.get("/", { websocket: true }, (socket) => {',
		'  socket.on("message", (message) => socket.send(message));',
		'});',
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
