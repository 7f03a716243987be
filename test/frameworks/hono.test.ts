import {expect, it} from 'vitest';
import {hono} from '../../source/frameworks/node/hono.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => hono.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(405)).toBe(
		lines(
			'import { Hono } from "hono";',
			'',
			'export const app = new Hono();',
			'',
			'app.get("/", (c) => {',
			'  c.header("Allow", "POST, PUT");',
			'  return c.json(',
			'    { error: "method_not_allowed", message: "Method Not Allowed" },',
			'    405,',
			'  );',
			'});',
		),
	);
	expect(snippet(410)).toContain('  return c.json({ error: "gone", message: "Gone" }, 410);\n');
});

it('has a method for each kind of content', () => {
	expect(snippet(404, 'text')).toContain('  return c.text("404 Not Found\\n", 404);\n');
	expect(snippet(404, 'html')).toContain('  return c.html(body, 404);\n');
	expect(snippet(404, 'xml')).toContain('  return c.body(body, 404, { "Content-Type": "application/xml" });\n');
	expect(snippet(404, 'problem')).toContain('    { "Content-Type": "application/problem+json" },\n  );\n');
});

it('says the length where there is no content, which would be chunked, and none where there is none', () => {
	expect(snippet(205)).toContain('  return c.body(null, 205, { "Content-Length": "0" });\n');
	expect(snippet(204)).toContain('  return c.body(null, 204);\n');
});

it('sends early hints by a middleware, and other interim responses by the response of Node', () => {
	expect(snippet(103)).toContain('app.use(earlyHints({ link: "</style.css>; rel=preload; as=style" }));\n');
	expect(snippet(102)).toContain('  c.env.outgoing.writeProcessing();\n');
	expect(snippet(100)).toContain('  await c.req.text();\n');
});

it('appends a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(hono.snippet(twice)).toContain('  c.header("WWW-Authenticate", "Basic", { append: true });\n');
});

it('is served by its adaptor for Node', () => {
	const app = hono.app(responseFor(417));
	expect(app.files[0]?.content).toMatch(/^import \{ serve \} from "@hono\/node-server";\nimport \{ Hono \}/);
	expect(app.files[0]?.content).toContain('\nserve({ fetch: app.fetch, hostname: "127.0.0.1", port: 3000 });\n');
	expect(JSON.parse(app.files[1]?.content ?? '')).toEqual({
		private: true,
		type: 'module',
		dependencies: {'@hono/node-server': '^2.1.0', hono: '^4.0.0'},
	});
});
