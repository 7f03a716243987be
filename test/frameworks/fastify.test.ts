import {expect, it} from 'vitest';
import {fastify} from '../../source/frameworks/node/fastify.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => fastify.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(405)).toBe(
		lines(
			'import Fastify from "fastify";',
			'',
			'export const fastify = Fastify();',
			'',
			'fastify.get("/", async (request, reply) => {',
			'  reply.code(405);',
			'  reply.header("Allow", "POST, PUT");',
			'  return {',
			'    error: "method_not_allowed",',
			'    message: "Method Not Allowed",',
			'  };',
			'});',
		),
	);
	expect(snippet(204)).toContain('  reply.code(204);\n  return reply.send();\n');
	expect(snippet(404, 'text')).toContain('  reply.code(404);\n  return "404 Not Found\\n";\n');
	expect(snippet(404, 'problem')).toContain('  reply.type("application/problem+json");\n  return {\n');
});

it('gives all values of a field at once, because the last call wins', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(fastify.snippet(twice)).toContain(
		`  reply.header("WWW-Authenticate", ['Bearer realm="example"', "Basic"]);\n`,
	);
});

it('reads content of any type where the interim response asked for it', () => {
	expect(snippet(100)).toContain('fastify.addContentTypeParser(\n  "*",\n');
	expect(snippet(100)).toContain('fastify.post("/", ');
});

it('sends early hints by the reply, and other interim responses by the one of Node inside', () => {
	expect(snippet(103)).toContain('  reply.writeEarlyHints({\n    link: "');
	expect(snippet(102)).toContain('  reply.raw.writeProcessing();\n');
});

it('names what the app needs beside Fastify', () => {
	const manifestOf = (code: number): unknown => JSON.parse(fastify.app(responseFor(code)).files[1]?.content ?? '');
	expect(manifestOf(417)).toEqual({private: true, type: 'module', dependencies: {fastify: '^5.12.0'}});
	expect(manifestOf(101)).toMatchObject({dependencies: {'@fastify/websocket': '^11.0.0', fastify: '^5.12.0'}});
});
