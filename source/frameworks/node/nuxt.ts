import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {ownFields, type App, type Writer} from '../writer.js';
import {
	call,
	callOf,
	callWithObject,
	indent,
	object,
	statement,
	textExpression,
	type Expression,
} from './javascript.js';
import {interimStatements, lowerCased, readsContent} from './node-interim.js';
import {isUpgrade} from './node-parts.js';
import {packageJson, port, text} from './node-program.js';
import {byName} from './web-response.js';

const string = literals.javascript;

/** The media type that h3 gives to a string and to an object. */
const ownTypes: Readonly<Record<Content['kind'], string>> = {
	none: '',
	json: 'application/json',
	text: 'text/html; charset=utf-8',
};

/** One field by its own call, several as an object. */
const setFields = (fields: readonly Field[]): readonly string[] => {
	const [first, ...others] = Object.entries(byName(fields));
	if (first === undefined) {
		return [];
	}

	return others.length === 0
		? call('setResponseHeader', ['event', ...first.map(string)], 1)
		: statement(callOf('setResponseHeaders', 'event', object(Object.fromEntries([first, ...others]))), 1);
};

/** What a handler returns, and the lines above it: `null` keeps any status but 200, which becomes 204. */
const result = (
	content: Content,
	status: number,
): {readonly above: readonly string[]; readonly expression: Expression} => {
	switch (content.kind) {
		case 'none':
			return {above: [], expression: status === 200 ? '""' : 'null'};
		case 'json':
			return {above: [], expression: object(content.value)};
		case 'text':
			return textExpression(content.text);
	}
};

/** h3 has a function of its own for early hints. */
const interimCalls = (response: Response): readonly string[] =>
	response.interim?.[0]?.status === 103
		? response.interim.flatMap(({fields}) => callWithObject('await writeEarlyHints', lowerCased(fields), 1, 'event'))
		: interimStatements(response, 'event.node.res', 1);

const handler = (response: Response): readonly string[] => {
	const content = contentOf(response);
	const {above, expression} = result(content, response.status);
	const type = content.kind === 'none' || content.type === ownTypes[content.kind] ? [] : [content.type];
	const before = [
		...interimCalls(response),
		...(readsContent(response) ? ['await readBody(event);'] : []),
		...(response.status === 200 ? [] : [`setResponseStatus(event, ${response.status});`]),
		...setFields([...type.map((value) => ['Content-Type', value] as const), ...ownFields(response)]),
	];
	const isAsync = before.some((line) => line.startsWith('await '));
	return [
		...above,
		`export default defineEventHandler(${isAsync ? 'async ' : ''}(${before.length > 0 ? 'event' : ''}) => {`,
		...indent([...before, ...statement(expression, 1, 'return ')]),
		'});',
	];
};

const webSocket: readonly string[] = [
	'export default defineWebSocketHandler({',
	'  message(peer, message) {',
	'    peer.send(message.text());',
	'  },',
	'});',
];

const snippet = (response: Response): string => text(isUpgrade(response) ? webSocket : handler(response));

/** The configuration of an app. */
export const configuration = (response: Response): string =>
	text(
		isUpgrade(response)
			? ['export default defineNuxtConfig({', '  nitro: { experimental: { websocket: true } },', '});']
			: ['export default defineNuxtConfig({});'],
	);

const dependencies = {nuxt: '^4.0.0', vue: '^3.0.0', 'vue-router': '^4.0.0'};

const app = (response: Response): App => ({
	files: [
		{path: 'server/routes/index.ts', content: snippet(response)},
		{path: 'package.json', content: packageJson(response, dependencies)},
		{path: 'nuxt.config.ts', content: configuration(response)},
	],
	install: 'npm install && npx nuxt build',
	start: `HOST=127.0.0.1 PORT=${port} node .output/server/index.mjs`,
	port,
});

/** A server route of Nuxt 4, which is one of Nitro 2 and h3 1. */
export const nuxt: Writer = {snippet, app, refusals: {}};
