import {expect, it} from 'vitest';
import {deno} from '../../source/frameworks/platform/deno.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => deno.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'Deno.serve(() => {',
			'  return Response.json(',
			'    { error: "too_many_requests", message: "Too Many Requests" },',
			'    { status: 429, headers: { "Retry-After": "120" } },',
			'  );',
			'});',
		),
	);
});

it.each([102, 103, 104, 205])('leaves %d to node:http, without what holds for Node only', (code) => {
	expect(snippet(code)).toContain('createServer((req, res) => {\n');
	expect(snippet(code)).toContain('\nserver.listen(8000);\n');
	expect(snippet(code).match(/\/\/ .*/g)).toHaveLength(1);
});

it('reads content where the interim response asked for it', () => {
	expect(snippet(100)).toContain('Deno.serve(async (request) => {\n  await request.json(); //');
});

it('listens on loopback as an app', () => {
	expect(deno.app(responseFor(429)).files[0]?.content).toContain(
		'Deno.serve({ hostname: "127.0.0.1", port: 8000 }, () => {\n',
	);
	expect(deno.app(responseFor(103)).files[0]?.content).toContain('server.listen(8000, "127.0.0.1");\n');
});
