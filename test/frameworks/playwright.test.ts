import {expect, it} from 'vitest';
import {playwright} from '../../source/frameworks/mocks/playwright.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => playwright.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'export async function mockApi(page) {',
			'  await page.route("https://api.example.com/", async (route) => {',
			'    await route.fulfill({',
			'      status: 429,',
			'      headers: { "Retry-After": "120" },',
			'      json: { error: "too_many_requests", message: "Too Many Requests" },',
			'    });',
			'  });',
			'}',
		),
	);
	expect(snippet(204)).toContain('    await route.fulfill({ status: 204 });\n');
});

it('names every type but that of plain JSON', () => {
	expect(snippet(404, 'problem')).toContain('      contentType: "application/problem+json",\n      json: {\n');
	expect(snippet(404, 'html')).toContain('      contentType: "text/html; charset=utf-8",\n      body,\n');
});

it('joins the values of a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(playwright.snippet(twice)).toContain(`'Bearer realm="example", Basic'`);
});

it('is asked by a page, in a test that names the browser', () => {
	const {files, start, port} = playwright.app(responseFor(429));
	expect([start, port]).toEqual(['node --test', undefined]);
	expect(files[2]?.content).toContain('process.env.CHROMIUM ?? "/usr/bin/chromium"');
	expect(files[2]?.content).toContain(
		lines('  assert.equal(seen.status, 429);', '  assert.equal(seen.field, "120");', '});'),
	);
});
