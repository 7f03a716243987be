import {expect, it} from 'vitest';
import {nuxt} from '../../source/frameworks/node/nuxt.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => nuxt.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'export default defineEventHandler((event) => {',
			'  setResponseStatus(event, 429);',
			'  setResponseHeader(event, "Retry-After", "120");',
			'  return { error: "too_many_requests", message: "Too Many Requests" };',
			'});',
		),
	);
	expect(snippet(200)).toBe(
		lines('export default defineEventHandler(() => {', '  return { status: "ok", message: "OK" };', '});'),
	);
});

it('returns null where there is no content, but for 200, which it would make a 204', () => {
	expect(snippet(304)).toContain('  return null;\n');
	expect(snippet(200, 'none')).toContain('  return "";\n');
});

it('sets several fields at once', () => {
	expect(snippet(304)).toContain('  setResponseHeaders(event, {\n    ETag: ');
});

it('sends early hints by the function of h3', () => {
	expect(snippet(103)).toContain('  await writeEarlyHints(event, {\n    link: "');
	expect(snippet(104)).toContain('  event.node.res.writeInformation(104, {\n');
});

it('turns WebSockets on for 101 only', () => {
	const configurationOf = (code: number): string | undefined => nuxt.app(responseFor(code)).files[2]?.content;
	expect(configurationOf(101)).toContain('websocket: true');
	expect(configurationOf(429)).toBe('export default defineNuxtConfig({});\n');
});
