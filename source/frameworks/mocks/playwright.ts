import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields, type App, type Refusals, type Writer} from '../writer.js';
import {byName} from './fields.js';
import {call, file, manifest, object, statement, textExpression, value, type Expression} from './javascript.js';
import {mocked} from './mocked.js';
import {literals} from '../literal.js';
import {assertions, testFile} from './node-test.js';

const string = literals.javascript;

type Property = readonly [name: string, value: Expression];

const contentProperties = (
	content: Content,
): {readonly above: readonly string[]; readonly properties: readonly Property[]} => {
	if (content.kind === 'none') {
		return {above: [], properties: []};
	}

	const type: readonly Property[] =
		content.kind === 'json' && content.type === 'application/json' ? [] : [['contentType', string(content.type)]];
	if (content.kind === 'json') {
		return {above: [], properties: [...type, ['json', value(content.value)]]};
	}

	const {above, expression} = textExpression(content.text);
	return {above, properties: [...type, ['body', expression]]};
};

const headers = (fields: readonly Field[]): Expression =>
	object(byName(fields).map(([name, values]) => [name, string(values.join(', '))]));

const snippet = (response: Response): string => {
	const {above, properties} = contentProperties(contentOf(response));
	const fields = ownFields(response);
	const fulfilled = object([
		['status', String(response.status)],
		...(fields.length === 0 ? [] : [['headers', headers(fields)] as const]),
		...properties,
	]);
	return file([
		...above,
		'export async function mockApi(page) {',
		`  await page.route("${mocked.url}", async (route) => {`,
		...statement('await ', call('route.fulfill', [fulfilled]), 2),
		'  });',
		'}',
	]);
};

/** The page that asks; its own address is mocked too, so that nothing leaves the machine. */
const askingPage = `${mocked.url}page`;

const test = (response: Response): string => {
	const [field] = ownFields(response);
	const seen: readonly Property[] = [
		['status', 'response.status'],
		...(field === undefined ? [] : [['field', `response.headers.get(${string(field[0])})`] as const]),
	];
	return testFile(
		response,
		[],
		{
			imports: ['import { chromium } from "playwright-core";', 'import { mockApi } from "./mocks.js";'],
			hooks: [
				'const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";',
				'let browser;',
				'before(async () => (browser = await chromium.launch({ executablePath })));',
				'after(() => browser.close());',
			],
		},
		[
			'  const page = await browser.newPage();',
			'  await page.route("**/page", (route) => route.fulfill({ body: "" }));',
			`  await page.goto("${askingPage}");`,
			'  await mockApi(page);',
			'  const seen = await page.evaluate(async () => {',
			`    const response = await fetch("${mocked.path}");`,
			...statement('return ', object(seen), 2),
			'  });',
			...assertions(response, 'seen.status', () => 'seen.field'),
		],
	);
};

const app = (response: Response): App => ({
	files: [
		{path: 'mocks.js', content: snippet(response)},
		{path: 'package.json', content: manifest({'playwright-core': '^1.65.1'})},
		{path: 'mocks.test.js', content: test(response)},
	],
	install: 'npm install',
	start: 'node --test',
});

const noInterim = {
	instead:
		'Mock the final response only, or let the page ask a real server on 127.0.0.1 that sends the interim one too.',
	no: (code: number): string =>
		`A route is fulfilled once, and Chromium takes a ${code} for the final response: the fetch of the page has it as its status.`,
};

const redirect = {
	no: (code: number): string =>
		`Chromium shows a ${code} to no page: fetch follows it past all routes, to the real server, or with redirect: "manual" gets an opaqueredirect with status 0 and no fields.`,
	instead: 'Fulfil with the response to which it leads, or let the page ask a real server on 127.0.0.1 that redirects.',
};

const each = (codes: readonly number[], {no, instead}: {no: (code: number) => string; instead: string}): Refusals =>
	Object.fromEntries(codes.map((code) => [code, {no: no(code), instead}]));

const refusals: Refusals = {
	...each([100, 102, 103, 104], noInterim),
	101: {
		no: 'Chromium takes the 101 of a fulfilled route for the final response, and there is no connection behind it.',
		instead: 'Mock the WebSocket itself: await page.routeWebSocket(url, (socket) => socket.onMessage(…)).',
	},
	...each([301, 302, 303, 307, 308], redirect),
};

/** Playwright 1, which fulfils a route of a page in Chromium. */
export const playwright: Writer = {snippet, app, refusals};
