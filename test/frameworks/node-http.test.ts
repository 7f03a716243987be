import {expect, it} from 'vitest';
import {nodeHttp} from '../../source/frameworks/node/node-http.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => nodeHttp.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(401)).toBe(
		lines(
			'import { createServer } from "node:http";',
			'',
			'export const server = createServer((req, res) => {',
			'  res.statusCode = 401;',
			'  res.setHeader("Content-Type", "application/json");',
			`  res.setHeader("WWW-Authenticate", 'Bearer realm="example"');`,
			'  res.end(JSON.stringify({ error: "unauthorized", message: "Unauthorized" }));',
			'});',
		),
	);
	expect(snippet(205)).toContain('  res.statusCode = 205;\n  res.end();\n');
});

it('answers an expectation itself, before the request', () => {
	expect(snippet(100)).toContain(
		lines(
			'server.on("checkContinue", (req, res) => {',
			'  res.writeContinue();',
			'  server.emit("request", req, res);',
			'});',
		),
	);
});

it('appends a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(nodeHttp.snippet(twice)).toContain('  res.appendHeader("WWW-Authenticate", "Basic");\n');
});

it('installs nothing where Node is enough', () => {
	const {install, files} = nodeHttp.app(responseFor(417));
	expect(install).toBeUndefined();
	expect(files[0]?.content).toMatch(/^const server = [^]*\nserver\.listen\(3000, "127\.0\.0\.1"\);\n$/m);
	expect(JSON.parse(files[1]?.content ?? '')).toEqual({private: true, type: 'module'});
	expect(nodeHttp.app(responseFor(101)).install).toBe('npm install');
	expect(nodeHttp.app(responseFor(104)).files[1]?.content).toContain('"node": "^24.18.0 || >=26.2.0"');
});
