import {expect, it} from 'vitest';
import {koa} from '../../source/frameworks/node/koa.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => koa.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(405)).toBe(
		lines(
			'import Koa from "koa";',
			'',
			'export const app = new Koa();',
			'',
			'app.use((ctx) => {',
			'  ctx.status = 405;',
			'  ctx.set("Allow", "POST, PUT");',
			'  ctx.body = {',
			'    error: "method_not_allowed",',
			'    message: "Method Not Allowed",',
			'  };',
			'});',
		),
	);
	expect(snippet(204)).toContain('{\n  ctx.status = 204;\n}');
	expect(snippet(404, 'problem')).toContain('  ctx.type = "application/problem+json";\n  ctx.body = {\n');
	expect(snippet(404, 'text')).toContain('  ctx.type = "text/plain";\n  ctx.body = "404 Not Found\\n";\n');
});

it('sends no content but a length where Koa would send the phrase, or neither', () => {
	expect(snippet(404, 'none')).toContain('  ctx.body = null; // This alone would be a 204.\n  ctx.status = 404;\n');
	expect(snippet(205)).toContain('  ctx.length = 0;\n  ctx.flushHeaders();\n');
});

it('appends a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(koa.snippet(twice)).toContain('  ctx.append("WWW-Authenticate", "Basic");\n');
});

it('names what the app needs beside Koa', () => {
	const manifestOf = (code: number): unknown => JSON.parse(koa.app(responseFor(code)).files[1]?.content ?? '');
	expect(manifestOf(417)).toEqual({private: true, type: 'module', dependencies: {koa: '^3.0.0'}});
	expect(manifestOf(100)).toMatchObject({dependencies: {'@koa/bodyparser': '^6.0.0', koa: '^3.0.0'}});
	expect(manifestOf(101)).toMatchObject({dependencies: {koa: '^3.0.0', ws: '^8.0.0'}});
});
