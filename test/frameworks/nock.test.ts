import {expect, it} from 'vitest';
import {nock} from '../../source/frameworks/mocks/nock.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => nock.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'import nock from "nock";',
			'',
			'nock("https://api.example.com")',
			'  .get("/")',
			'  .reply(',
			'    429,',
			'    { error: "too_many_requests", message: "Too Many Requests" },',
			'    { "Retry-After": "120" },',
			'  );',
		),
	);
	expect(snippet(204)).toContain('nock("https://api.example.com").get("/").reply(204);\n');
});

it('has a call a line unless an object has to be broken anyhow, as prettier does', () => {
	expect(snippet(304)).toContain('nock("https://api.example.com").get("/").reply(304, "", {\n  ETag: ');
	expect(snippet(404, 'json', hostile)).toContain('nock("https://api.example.com").get("/").reply(404, {\n');
	expect(snippet(203, 'text')).toContain(
		String.raw`  .reply(203, "203 Non-Authoritative Information\n", {` + '\n    "Content-Type": ',
	);
});

it('names every type but that of an object', () => {
	expect(snippet(404, 'problem')).toContain('{ "Content-Type": "application/problem+json" },\n');
	expect(snippet(404, 'html')).toContain('"Content-Type": "text/html; charset=utf-8"');
});

it('gives a 205 its length', () => {
	expect(snippet(205)).toContain('  .reply(205, "", { "Content-Length": "0" });\n');
});

it('keeps a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(nock.snippet(twice)).toContain(String.raw`['Bearer realm="example"', "Basic"]`);
});

it('stands in the test that it is for', () => {
	const {files, start, port} = nock.app(responseFor(429));
	expect([start, port]).toEqual(['node --test', undefined]);
	expect(files[0]?.content).toBe(
		[
			lines(
				'import assert from "node:assert/strict";',
				'import { once } from "node:events";',
				'import https from "node:https";',
				'import { test } from "node:test";',
			),
			snippet(429),
			lines(
				'',
				'test("a client sees 429", async () => {',
				'  const request = https.get("https://api.example.com/");',
				'  const [response] = await once(request, "response");',
				'  assert.equal(response.statusCode, 429);',
				'  assert.equal(response.headers["retry-after"], "120");',
				'});',
			),
		].join(''),
	);
});
