import {contentOf, type Field, type Response} from '../../response/index.js';
import {block, chain, type Doc} from '../code/doc.js';
import {argumentFor, array, call, javascriptFile, object, value} from '../code/javascript.js';
import {literals} from '../literal.js';
import {hasRepeats, isUpgrade, ownFields, typeField} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {mocked} from './mocked.js';
import {fetchTest, manifest, upgradeTest} from './node-test.js';

/** Only the answer to a WebSocket key has to be computed. */
const valueOf = ([name, text]: Field): string =>
	name === 'Sec-WebSocket-Accept' ? 'accept' : literals.javascript(text);

/** Fields as an object, or as a list of pairs where a name repeats. */
const headersOf = (fields: readonly Field[]): Doc =>
	hasRepeats(fields)
		? array(fields.map((field) => array([literals.javascript(field[0]), valueOf(field)])))
		: object(fields.map((field) => [field[0], valueOf(field)]));

/** What comes after the content: an object with the status and the fields, unless both go without saying. */
const init = ({status}: Response, fields: readonly Field[]): readonly Doc[] =>
	status === 200 && fields.length === 0
		? []
		: [
				object([
					...(status === 200 ? [] : [['status', String(status)] as const]),
					...(fields.length === 0 ? [] : [['headers', headersOf(fields)] as const]),
				]),
			];

/** What makes a text of a media type that it sets by itself. */
const textMakers: Readonly<Record<string, string>> = {
	'text/plain; charset=utf-8': 'HttpResponse.text',
	'text/html; charset=utf-8': 'HttpResponse.html',
};

const answer = (response: Response): Doc => {
	const content = contentOf(response);
	const {argument} = argumentFor(content, value);
	const own = content.kind === 'text' ? textMakers[content.type] : undefined;
	const type = own === undefined ? typeField(content, {json: 'application/json', text: ''}) : [];
	return call(own ?? (content.kind === 'json' ? 'HttpResponse.json' : 'new HttpResponse'), [
		argument[0] ?? 'null',
		...init(response, [...type, ...ownFields(response)]),
	]);
};

const computeAccept = [
	'const key = request.headers.get("Sec-WebSocket-Key");',
	[
		chain('const accept = createHash("sha1")', [
			'.update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)',
			'.digest("base64")',
		]),
		';',
	],
];

const snippet = (response: Response): string => {
	const method = response.status === 100 ? 'post' : 'get';
	const hasKey = isUpgrade(response);
	return javascriptFile([
		...(hasKey ? ['import { createHash } from "node:crypto";'] : []),
		'import { http, HttpResponse } from "msw";',
		'import { setupServer } from "msw/node";',
		'',
		...argumentFor(contentOf(response)).above,
		...(hasKey ? ['// For clients on node:http; ws.link() mocks the global WebSocket.'] : []),
		block(
			'export const server = setupServer(',
			[
				block(
					`http.${method}("${mocked.url}", (${hasKey ? '{ request }' : ''}) => {`,
					[...(hasKey ? computeAccept : []), ['return ', answer(response), ';']],
					'}),',
				),
			],
			');',
		),
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
