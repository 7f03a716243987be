import {contentOf, type Field, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, javascriptFile, object} from '../code/javascript.js';
import {literals} from '../literal.js';
import {isUpgrade, joined, ownFields, readsContent, textIsHtml, typeField} from '../response-parts.js';
import type {App, Writer} from '../writer.js';
import {interimStatements, lowerCased} from './node-interim.js';
import {packageJson, port} from './node-program.js';

const string = literals.javascript;

/** One field by its own call, several as an object. */
const setFields = (fields: readonly Field[]): readonly Doc[] => {
	const [first, ...others] = joined(fields);
	if (first === undefined) {
		return [];
	}

	const set =
		others.length === 0
			? call('setResponseHeader', ['event', ...first.map(string)])
			: call('setResponseHeaders', ['event', object([first, ...others].map(([name, text]) => [name, string(text)]))]);
	return [[set, ';']];
};

/** h3 has a function of its own for early hints. */
const interimCalls = (response: Response): readonly Doc[] =>
	response.interim?.[0]?.status === 103
		? response.interim.map(({fields}) => [call('await writeEarlyHints', ['event', lowerCased(fields)]), ';'])
		: interimStatements(response, 'event.node.res');

const handler = (response: Response): readonly Doc[] => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content);
	const interim = interimCalls(response);
	const reads = readsContent(response);
	const before = [
		...interim,
		...(reads ? ['await readBody(event);'] : []),
		...(response.status === 200 ? [] : [`setResponseStatus(event, ${response.status});`]),
		...setFields([...typeField(content, textIsHtml), ...ownFields(response)]),
	];
	const isAsync = reads || response.interim?.[0]?.status === 103;
	// Without content, null keeps any status but 200, which becomes 204.
	const result = argument[0] ?? (response.status === 200 ? '""' : 'null');
	return [
		...above,
		block(
			`export default defineEventHandler(${isAsync ? 'async ' : ''}(${before.length > 0 ? 'event' : ''}) => {`,
			[...before, ['return ', result, ';']],
			'});',
		),
	];
};

const webSocket: readonly Doc[] = [
	block(
		'export default defineWebSocketHandler({',
		[block('message(peer, message) {', ['peer.send(message.text());'], '},')],
		'});',
	),
];

const snippet = (response: Response): string => javascriptFile(isUpgrade(response) ? webSocket : handler(response));

/** The configuration of an app. */
export const configuration = (response: Response): string =>
	javascriptFile([
		isUpgrade(response)
			? block('export default defineNuxtConfig({', ['nitro: { experimental: { websocket: true } },'], '});')
			: 'export default defineNuxtConfig({});',
	]);

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
