import {expect, it} from 'vitest';
import {echo} from '../../source/frameworks/go/echo.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => echo.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'package main',
			'',
			'import (',
			'\t"net/http"',
			'',
			'\t"github.com/labstack/echo/v5"',
			')',
			'',
			'func handler(c *echo.Context) error {',
			'\tc.Response().Header().Set("Retry-After", "120")',
			'\treturn c.JSON(http.StatusTooManyRequests, map[string]string{',
			'\t\t"error":   "too_many_requests",',
			'\t\t"message": "Too Many Requests",',
			'\t})',
			'}',
		),
	);
});

it.each([
	['none', 'return c.NoContent(http.StatusNotFound)'],
	['problem', 'c.Response().Header().Set("Content-Type", "application/problem+json")'],
	['text', String.raw`return c.String(http.StatusNotFound, "404 Not Found\n")`],
	['html', 'return c.HTML(http.StatusNotFound, body)'],
	['xml', 'return c.Blob(http.StatusNotFound, "application/xml", []byte(body))'],
] as const)('has a call of its own for %s', (format, statement) => {
	expect(snippet(404, format)).toContain(`\t${statement}\n`);
});

it('keeps a hostile message in one literal', () => {
	expect(snippet(404, 'text', hostile)).toMatch(
		/return c\.String\(http\.StatusNotFound, "404 'q' \\"q\\".* %s .*"\)\n/,
	);
});

it('sends an interim response by the writer inside, and takes its fields back', () => {
	expect(snippet(103)).toContain(
		lines(
			'\tres.Header().Set("Link", "</style.css>; rel=preload; as=style")',
			'\tres.Unwrap().WriteHeader(http.StatusEarlyHints)',
			'\tres.Header().Del("Link")',
		),
	);
	expect(snippet(100)).toContain('\tio.Copy(io.Discard, c.Request().Body)\n');
});
