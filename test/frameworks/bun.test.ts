import {expect, it} from 'vitest';
import {bun} from '../../source/frameworks/platform/bun.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => bun.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(205)).toBe(
		lines('Bun.serve({', '  fetch() {', '    return new Response(null, { status: 205 });', '  },', '});'),
	);
});

it.each([102, 103, 104])('leaves %d to node:http', (code) => {
	expect(snippet(code)).toContain('createServer((req, res) => {\n');
	expect(snippet(code)).toContain('\nserver.listen(3000);\n');
});

it('upgrades to a WebSocket for 101', () => {
	expect(snippet(101)).toContain('    if (server.upgrade(request)) return;\n');
	expect(snippet(101)).toContain('  websocket: {\n    message(socket, message) {\n');
});

it('listens on loopback as an app', () => {
	expect(bun.app(responseFor(429)).files[0]?.content).toContain(
		'Bun.serve({\n  hostname: "127.0.0.1",\n  port: 3000,\n  fetch() {\n',
	);
});
