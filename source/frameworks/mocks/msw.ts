import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields, type App, type Refusals, type Writer} from '../writer.js';
import {byName} from './fields.js';
import {
	array,
	call,
	file,
	indented,
	manifest,
	object,
	statement,
	textExpression,
	value,
	type Expression,
} from './javascript.js';
import {mocked} from './mocked.js';
import {literals} from '../literal.js';
import {fetchTest, upgradeTest} from './node-test.js';

const isUpgrade = (response: Response): boolean => response.status === 101;

/** Only the answer to a WebSocket key has to be computed. */
const valueOf = ([name, text]: Field): Expression =>
	name === 'Sec-WebSocket-Accept' ? 'accept' : literals.javascript(text);

/** Fields as an object, or as a list of pairs where a name repeats. */
const headersOf = (fields: readonly Field[]): Expression =>
	byName(fields).length === fields.length
		? object(fields.map((field) => [field[0], valueOf(field)]))
		: array(fields.map((field) => array([literals.javascript(field[0]), valueOf(field)])));

/** What comes after the content: an object with the status and the fields, unless both go without saying. */
const init = (response: Response, type: readonly Field[]): readonly Expression[] => {
	const fields = [...type, ...ownFields(response)];
	const properties: ReadonlyArray<readonly [string, Expression]> = [
		...(response.status === 200 ? [] : [['status', String(response.status)] as const]),
		...(fields.length === 0 ? [] : [['headers', headersOf(fields)] as const]),
	];
	return properties.length === 0 ? [] : [object(properties)];
};

/** What makes a text of a media type that it sets by itself. */
const textMakers: Readonly<Record<string, string>> = {
	'text/plain; charset=utf-8': 'HttpResponse.text',
	'text/html; charset=utf-8': 'HttpResponse.html',
};

/** An expression that makes the response, and what has to stand above the handler for it. */
const make = (
	response: Response,
	content: Content,
): {readonly above: readonly string[]; readonly expression: Expression} => {
	if (content.kind === 'none') {
		return {above: [], expression: call('new HttpResponse', ['null', ...init(response, [])])};
	}

	const type: Field = ['Content-Type', content.type];
	if (content.kind === 'json') {
		const types = content.type === 'application/json' ? [] : [type];
		return {above: [], expression: call('HttpResponse.json', [value(content.value), ...init(response, types)])};
	}

	const {above, expression} = textExpression(content.text);
	const maker = textMakers[content.type];
	return {
		above,
		expression: call(maker ?? 'new HttpResponse', [expression, ...init(response, maker === undefined ? [type] : [])]),
	};
};

const computeAccept = [
	'const key = request.headers.get("Sec-WebSocket-Key");',
	'const accept = createHash("sha1")',
	'  .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)',
	'  .digest("base64");',
];

const snippet = (response: Response): string => {
	const {above, expression} = make(response, contentOf(response));
	const method = response.status === 100 ? 'post' : 'get';
	return file([
		...(isUpgrade(response) ? ['import { createHash } from "node:crypto";'] : []),
		'import { http, HttpResponse } from "msw";',
		'import { setupServer } from "msw/node";',
		'',
		...above,
		...(isUpgrade(response) ? ['// For clients on node:http; ws.link() mocks the global WebSocket.'] : []),
		'export const server = setupServer(',
		`  http.${method}("${mocked.url}", (${isUpgrade(response) ? '{ request }' : ''}) => {`,
		...(isUpgrade(response) ? indented(computeAccept, 2) : []),
		...statement('return ', expression, 2),
		'  }),',
		');',
	]);
};

const app = (response: Response): App => ({
	files: [
		{path: 'mocks.js', content: snippet(response)},
		{path: 'package.json', content: manifest({msw: '^2.15.0'})},
		{
			path: 'mocks.test.js',
			content: (isUpgrade(response) ? upgradeTest : fetchTest)(response, {
				imports: ['import { server } from "./mocks.js";'],
				hooks: ['before(() => server.listen());', 'after(() => server.close());'],
			}),
		},
	],
	install: 'npm install',
	start: 'node --test',
});

const noInterim = (code: number): string =>
	`A handler returns one response: fetch takes the ${code} for the final one, and node:http, after its information event, waits for another and says “socket hang up”.`;

const instead =
	'Mock the final response only, or ask a real server on 127.0.0.1 whose node:http calls res.writeEarlyHints() and the like.';

const refusals: Refusals = Object.fromEntries(
	[100, 102, 103, 104].map((code) => [code, {no: noInterim(code), instead}]),
);

/** MSW 2 in Node.js, which shows a response to fetch and to node:http. */
export const msw: Writer = {snippet, app, refusals};
