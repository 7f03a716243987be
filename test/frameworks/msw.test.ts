import {expect, it} from 'vitest';
import {msw} from '../../source/frameworks/mocks/msw.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => msw.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'import { http, HttpResponse } from "msw";',
			'import { setupServer } from "msw/node";',
			'',
			'export const server = setupServer(',
			'  http.get("https://api.example.com/", () => {',
			'    return HttpResponse.json(',
			'      { error: "too_many_requests", message: "Too Many Requests" },',
			'      { status: 429, headers: { "Retry-After": "120" } },',
			'    );',
			'  }),',
			');',
		),
	);
	expect(snippet(204)).toContain('    return new HttpResponse(null, { status: 204 });\n');
	expect(snippet(200)).toContain('    return HttpResponse.json({ status: "ok", message: "OK" });\n');
});

it('names a type that its maker does not set', () => {
	expect(snippet(404, 'text')).toContain(String.raw`return HttpResponse.text("404 Not Found\n", { status: 404 });`);
	expect(snippet(404, 'html')).toContain('return HttpResponse.html(body, { status: 404 });');
	expect(snippet(404, 'xml')).toContain('return new HttpResponse(body, {\n');
	expect(snippet(404, 'problem')).toContain(
		'{ status: 404, headers: { "Content-Type": "application/problem+json" } },\n',
	);
});

it('answers a WebSocket key', () => {
	expect(snippet(101)).toContain('        "Sec-WebSocket-Accept": accept,\n');
});

it('keeps a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(msw.snippet(twice)).toContain('        ["WWW-Authenticate", "Basic"],\n');
});

it('is asked by a test that passes or fails', () => {
	const {files, install, start, port} = msw.app(responseFor(301));
	expect([install, start, port]).toEqual(['npm install', 'node --test', undefined]);
	expect(files[2]?.content).toBe(
		lines(
			'import assert from "node:assert/strict";',
			'import { after, before, test } from "node:test";',
			'import { server } from "./mocks.js";',
			'',
			'before(() => server.listen());',
			'after(() => server.close());',
			'',
			'test("a client sees 301", async () => {',
			'  const response = await fetch("https://api.example.com/", {',
			'    redirect: "manual",',
			'  });',
			'  assert.equal(response.status, 301);',
			'  assert.equal(',
			'    response.headers.get("Location"),',
			'    "https://example.com/new-address",',
			'  );',
			'});',
		),
	);
});
