import {fieldValue, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {call, javascriptFile, object} from '../code/javascript.js';
import {jsonFile} from '../code/json.js';
import {literals} from '../literal.js';
import {ownFields} from '../response-parts.js';
import {mocked} from './mocked.js';
import {isRedirect} from './redirect.js';

const string = literals.javascript;

/** A package.json with what the test needs to be run. */
export const manifest = (devDependencies: Readonly<Record<string, string>>): string =>
	jsonFile({private: true, type: 'module', devDependencies});

/** What a test needs of the module that it tests: its imports, and what runs before and after. */
export type Setup = {readonly imports: readonly Doc[]; readonly hooks: readonly Doc[]};

/** The statements that compare what came with the response: the status, and its first own field. */
export const assertions = (response: Response, status: string, field: (name: string) => string): readonly Doc[] => [
	`assert.equal(${status}, ${response.status});`,
	...ownFields(response)
		.slice(0, 1)
		.map(([name]) => [call('assert.equal', [field(name), string(fieldValue(response, name) ?? '')]), ';']),
];

/** A test of node:test. */
export const testFile = (
	response: Response,
	modules: readonly string[],
	{imports, hooks}: Setup,
	statements: readonly Doc[],
): string =>
	javascriptFile([
		'import assert from "node:assert/strict";',
		...modules,
		`import { ${hooks.length === 0 ? '' : 'after, before, '}test } from "node:test";`,
		...imports,
		'',
		...hooks,
		...(hooks.length === 0 ? [] : ['']),
		block(`test(${string(`a client sees ${response.status}`)}, async () => {`, statements, '});'),
	]);

/** A test in which fetch gets the response. */
export const fetchTest = (response: Response, setup: Setup): string => {
	const options = isRedirect(response) ? [object([['redirect', '"manual"']])] : [];
	return testFile(response, [], setup, [
		['const response = ', call('await fetch', [`"${mocked.url}"`, ...options]), ';'],
		...assertions(response, 'response.status', (name) => `response.headers.get(${string(name)})`),
	]);
};

const handshake = object([
	[
		'headers',
		object([
			['Connection', '"Upgrade"'],
			['Upgrade', '"websocket"'],
			['Sec-WebSocket-Version', '"13"'],
			['Sec-WebSocket-Key', '"dGhlIHNhbXBsZSBub25jZQ=="'],
		]),
	],
]);

const header = (name: string): string => {
	const lower = name.toLowerCase();
	return lower.includes('-') ? `response.headers["${lower}"]` : `response.headers.${lower}`;
};

const httpModules = ['import { once } from "node:events";', 'import https from "node:https";'];

/** A test in which node:http gets the response. */
export const httpTest = (response: Response, setup: Setup): string =>
	testFile(response, httpModules, setup, [
		`const request = https.get("${mocked.url}");`,
		'const [response] = await once(request, "response");',
		...assertions(response, 'response.statusCode', header),
	]);

/** A test in which node:http asks for a WebSocket. */
export const upgradeTest = (response: Response, setup: Setup): string =>
	testFile(response, httpModules, setup, [
		['const request = ', call('https.get', [`"${mocked.url}"`, handshake]), ';'],
		'const [response, socket] = await once(request, "upgrade");',
		...assertions(response, 'response.statusCode', header),
		'socket.destroy();',
	]);
