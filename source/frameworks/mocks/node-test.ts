import {fieldValue, type Response} from '../../response/index.js';
import {ownFields} from '../writer.js';
import {isRedirect} from './fields.js';
import {call, file, indented, object, statement, type Expression} from './javascript.js';
import {mocked} from './mocked.js';
import {literals} from '../literal.js';

const string = literals.javascript;

/** What a test needs of the module that it tests: its imports, and what runs before and after. */
export type Setup = {readonly imports: readonly string[]; readonly hooks: readonly string[]};

/** The statements that compare what came with the response: the status, and its first own field. */
export const assertions = (response: Response, status: string, field: (name: string) => string): readonly string[] => [
	...statement('', call('assert.equal', [status, String(response.status)]), 1),
	...ownFields(response)
		.slice(0, 1)
		.flatMap(([name]) =>
			statement('', call('assert.equal', [field(name), string(fieldValue(response, name) ?? '')]), 1),
		),
];

/** A test of node:test. */
export const testFile = (
	response: Response,
	modules: readonly string[],
	{imports, hooks}: Setup,
	statements: readonly string[],
): string =>
	file([
		'import assert from "node:assert/strict";',
		...modules,
		`import { ${hooks.length === 0 ? '' : 'after, before, '}test } from "node:test";`,
		...imports,
		'',
		...hooks,
		...(hooks.length === 0 ? [] : ['']),
		`test(${string(`a client sees ${response.status}`)}, async () => {`,
		...statements,
		'});',
	]);

/** A test in which fetch gets the response. */
export const fetchTest = (response: Response, setup: Setup): string => {
	const options: readonly Expression[] = isRedirect(response) ? [object([['redirect', '"manual"']])] : [];
	return testFile(response, [], setup, [
		...statement('const response = ', call('await fetch', [`"${mocked.url}"`, ...options]), 1),
		...assertions(response, 'response.status', (name) => `response.headers.get(${string(name)})`),
	]);
};

const asked: Expression = object([
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

/** A test in which node:http gets the response. */
export const httpTest = (response: Response, setup: Setup): string =>
	testFile(response, ['import { once } from "node:events";', 'import https from "node:https";'], setup, [
		`  const request = https.get("${mocked.url}");`,
		'  const [response] = await once(request, "response");',
		...assertions(response, 'response.statusCode', header),
	]);

/** A test in which node:http asks for a WebSocket. */
export const upgradeTest = (response: Response, setup: Setup): string =>
	testFile(response, ['import { once } from "node:events";', 'import https from "node:https";'], setup, [
		...statement('const request = ', call('https.get', [`"${mocked.url}"`, asked]), 1),
		'  const [response, socket] = await once(request, "upgrade");',
		...assertions(response, 'response.statusCode', header),
		...indented(['socket.destroy();'], 1),
	]);
