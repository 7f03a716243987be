import {expect, it} from 'vitest';
import {express, express4} from '../../source/frameworks/node/express.js';
import {bodyFormats, contentOf} from '../../source/response/index.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => express.snippet(responseFor(...from));

/** Runs the handler of a snippet on a response that only remembers its calls, each with what it was called with. */
const callsOf = (code: string): ReadonlyArray<readonly [name: string, ...values: readonly unknown[]]> => {
	const calls: Array<readonly [string, ...unknown[]]> = [];
	const res: unknown = new Proxy(
		{},
		{
			get:
				(_, name: string) =>
				(...values: readonly unknown[]) => {
					calls.push([name, ...values]);
					return res;
				},
		},
	);
	const makeApp = () => ({
		get: (_: string, handle: (req: unknown, res: unknown) => void) => {
			handle({}, res);
		},
	});
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the snippet is a program, and running it is the test
	const program = new Function('express', code.replace(/^import .*$/m, '').replace('export const', 'const')) as (
		express: typeof makeApp,
	) => void;
	program(makeApp);
	return calls;
};

const hostile = '\'q\' "q" `q` \\ \n \r\n \t ${x} #{x} <?php ?> %s {{x}} é 日本 \u202E\u2028\u0007\uFEFF';

it.each(bodyFormats)('carries a hostile message through %s unchanged', (format) => {
	const response = responseFor(417, format, hostile);
	const content = contentOf(response);
	const sent = callsOf(express.snippet(response)).at(-1);
	expect(sent).toEqual(
		{
			none: ['end'],
			json: ['json', content.kind === 'json' && content.value],
			text: ['send', content.kind === 'text' && content.text],
		}[content.kind],
	);
});

it('sets a field that stands twice twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(callsOf(express.snippet(twice)).slice(0, 2)).toEqual([
		['set', 'WWW-Authenticate', response.fields.find(([name]) => name === 'WWW-Authenticate')?.[1]],
		['append', 'WWW-Authenticate', 'Basic'],
	]);
});

it('writes the fewest lines', () => {
	expect(snippet(417)).toBe(
		[
			'import express from "express";',
			'',
			'export const app = express();',
			'',
			'app.get("/", (req, res) => {',
			'  res.status(417).json({',
			'    error: "expectation_failed",',
			'    message: "Expectation Failed",',
			'  });',
			'});',
			'',
		].join('\n'),
	);
});

it.each([
	[102, ['writeProcessing']],
	[103, ['writeEarlyHints', {link: '</style.css>; rel=preload; as=style'}]],
	[104, ['writeInformation', 104, {location: 'https://example.com/uploads/b530ce8f'}]],
])('sends %d before the final response', (code, first) => {
	expect(callsOf(snippet(code))).toEqual([first, ['json', {status: 'ok', message: 'OK'}]]);
});

it('reads content where the interim response asked for it', () => {
	expect(snippet(100)).toContain('app.post("/", express.json(), (req, res) => {\n');
});

it('leaves the octets of a range as they are', () => {
	const response = responseFor(206);
	expect(callsOf(express.snippet(response)).slice(-2)).toEqual([
		['type', 'application/json'],
		['send', new TextDecoder().decode(response.content)],
	]);
});

it('names what the app needs beside Express', () => {
	const manifestOf = (code: number): unknown => JSON.parse(express.app(responseFor(code)).files[1]?.content ?? '');
	expect(manifestOf(417)).toEqual({private: true, type: 'module', dependencies: {express: '^5.0.0'}});
	expect(manifestOf(101)).toMatchObject({dependencies: {express: '^5.0.0', ws: '^8.0.0'}});
	expect(manifestOf(104)).toMatchObject({engines: {node: '^24.18.0 || >=26.2.0'}});
});

it('is the same code for Express 4, with another dependency', () => {
	expect(express4.snippet(responseFor(417))).toBe(snippet(417));
	expect(express4.app(responseFor(417)).files[1]?.content).toContain('"express": "^4.0.0"');
});
