import {expect, it} from 'vitest';
import {cloudflareWorkers} from '../../source/frameworks/platform/cloudflare-workers.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => cloudflareWorkers.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(410)).toBe(
		lines(
			'export default {',
			'  fetch() {',
			'    return Response.json({ error: "gone", message: "Gone" }, { status: 410 });',
			'  },',
			'};',
		),
	);
});

it.each([
	['none', 'return new Response(null, { status: 404 });'],
	['text', String.raw`return new Response("404 Not Found\n", { status: 404 });`],
	['html', 'headers: { "Content-Type": "text/html; charset=utf-8" },'],
	['problem', '{ status: 404, headers: { "Content-Type": "application/problem+json" } },'],
] as const)('sends %s', (format, code) => {
	expect(snippet(404, format)).toContain(`${code}\n`);
});

it('keeps an object at the end of a call with its parenthesis', () => {
	expect(snippet(304)).toContain(
		lines(
			'    return new Response(null, {',
			'      status: 304,',
			'      headers: {',
			`        ETag: '"33a64df5"',`,
			'        "Cache-Control": "max-age=60",',
			'        Vary: "Accept",',
			'      },',
			'    });',
		),
	);
});

it('joins the values of a field that stands twice', () => {
	const response = {...responseFor(204, 'none'), fields: [['Link', '</a>'] as const, ['Link', '</b>'] as const]};
	expect(cloudflareWorkers.snippet(response)).toContain('headers: { Link: "</a>, </b>" }');
});

it('keeps a hostile message in one literal', () => {
	expect(snippet(404, 'json', hostile)).toMatch(/^ {10}'\\'q\\' "q" .* %s .*',$/m);
});

it('is half of a pair of sockets for 101', () => {
	expect(snippet(101)).toContain('return new Response(null, { status: 101, webSocket: client });');
});
