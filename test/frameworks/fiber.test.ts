import {expect, it} from 'vitest';
import {fiber} from '../../source/frameworks/go/fiber.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => fiber.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'package main',
			'',
			'import "github.com/gofiber/fiber/v3"',
			'',
			'func handler(c fiber.Ctx) error {',
			'\tc.Set("Retry-After", "120")',
			'\treturn c.Status(fiber.StatusTooManyRequests).JSON(fiber.Map{',
			'\t\t"error":   "too_many_requests",',
			'\t\t"message": "Too Many Requests",',
			'\t})',
			'}',
		),
	);
	expect(snippet(200)).toContain('\treturn c.JSON(fiber.Map{\n');
});

it.each([
	['problem', '}, "application/problem+json")'],
	['text', String.raw`return c.Status(fiber.StatusNotFound).SendString("404 Not Found\n")`],
	['html', 'return c.Status(fiber.StatusNotFound).Type("html").SendString(body)'],
	['xml', 'c.Set("Content-Type", "application/xml")'],
	['none', 'return c.Status(fiber.StatusNotFound).Send(nil)'],
] as const)('has a call of its own for %s', (format, statement) => {
	expect(snippet(404, format)).toContain(`\t${statement}\n`);
});

it('keeps a hostile message in one literal', () => {
	expect(snippet(404, 'text', hostile)).toMatch(/\.SendString\("404 'q' \\"q\\".* %s .*"\)\n/);
});

it('lets the framework leave the phrase away only where it does', () => {
	expect(snippet(204)).toContain('\treturn c.SendStatus(fiber.StatusNoContent)\n');
	expect(snippet(205)).toContain('\treturn c.Status(fiber.StatusResetContent).Send(nil)\n');
});

it.each([
	[203, 'fiber.StatusNonAuthoritativeInformation'],
	[306, 'fiber.StatusSwitchProxy'],
	[413, 'fiber.StatusRequestEntityTooLarge'],
])('calls %d by the name that Fiber has for it', (code, constant) => {
	expect(snippet(code)).toContain(constant);
});

it('sends early hints, and takes them back from the final response', () => {
	expect(snippet(103)).toContain(
		lines(
			'\tif err := c.SendEarlyHints([]string{"</style.css>; rel=preload; as=style"}); err != nil {',
			'\t\treturn err',
			'\t}',
			'\tc.Response().Header.Del("Link")',
		),
	);
});

it('serves a WebSocket by its own module', () => {
	expect(snippet(101)).toContain('\nvar handler = websocket.New(func(conn *websocket.Conn) {\n');
	expect(fiber.app(responseFor(101)).files[1]?.content).toMatch(
		/\n\tgithub\.com\/gofiber\/contrib\/v3\/websocket v1\.\S+\n\tgithub\.com\/gofiber\/fiber\/v3 v3\.\S+\n\)\n$/,
	);
});
