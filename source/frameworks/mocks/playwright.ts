import {contentOf, type Content, type Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {argumentFor, call, javascriptFile, object, value} from '../code/javascript.js';
import {literals} from '../literal.js';
import {joined, ownFields, toldType} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {mocked} from './mocked.js';
import {assertions, manifest, testFile} from './node-test.js';

const string = literals.javascript;

type Properties = Parameters<typeof object>[0];

const contentProperties = (content: Content): Properties => [
	...toldType(content, {json: 'application/json', text: ''}).map((type) => ['contentType', string(type)] as const),
	...argumentFor(content, value).argument.map((each) => [content.kind === 'json' ? 'json' : 'body', each] as const),
];

const headerProperties = (response: Response): Properties => {
	const fields = joined(ownFields(response));
	return fields.length === 0 ? [] : [['headers', object(fields.map(([name, text]) => [name, string(text)]))]];
};

const snippet = (response: Response): string => {
	const content = contentOf(response);
	const fulfilled = object([
		['status', String(response.status)],
		...headerProperties(response),
		...contentProperties(content),
	]);
	return javascriptFile([
		...argumentFor(content).above,
		block(
			'export async function mockApi(page) {',
			[
				block(
					`await page.route("${mocked.url}", async (route) => {`,
					[['await ', call('route.fulfill', [fulfilled]), ';']],
					'});',
				),
			],
			'}',
		),
	]);
};

/** The page that asks; its own address is mocked too, so that nothing leaves the machine. */
const askingPage = `${mocked.url}page`;

const test = (response: Response): string => {
	const [field] = ownFields(response);
	const seen = object([
		['status', 'response.status'],
		...(field === undefined ? [] : [['field', `response.headers.get(${string(field[0])})`] as const]),
	]);
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
			'const page = await browser.newPage();',
			'await page.route("**/page", (route) => route.fulfill({ body: "" }));',
			`await page.goto("${askingPage}");`,
			'await mockApi(page);',
			block(
				'const seen = await page.evaluate(async () => {',
				[`const response = await fetch("${mocked.path}");`, ['return ', seen, ';']],
				'});',
			),
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
