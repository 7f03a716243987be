import {expect, it} from 'vitest';
import {javalin} from '../../source/frameworks/jvm/javalin.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => javalin.snippet(responseFor(...from));

const lines = (code: string): readonly string[] => code.split('\n').map((line) => line.trim());

it('writes the fewest lines', () => {
	expect(snippet(417)).toBe(`import io.javalin.http.Context;
import java.util.Map;

class StatusHandler {
    static void status(Context ctx) {
        ctx.status(417).json(Map.of("error", "expectation_failed", "message", "Expectation Failed"));
    }
}
`);
});

it('says a media type after the JSON that would replace it, and an argument a line where they do not fit', () => {
	expect(lines(snippet(511, 'problem')).slice(5, -3)).toEqual([
		'ctx.status(511)',
		'.header("Cache-Control", "no-store")',
		'.json(Map.of(',
		'"type",',
		'"about:blank",',
		'"title",',
		'"Network Authentication Required",',
		'"status",',
		'511,',
		'"detail",',
		'"Network Authentication Required"))',
		'.contentType("application/problem+json");',
	]);
});

it('sends an interim response by Jetty', () => {
	expect(lines(snippet(103))).toEqual(
		expect.arrayContaining([
			'HttpFields fields = HttpFields.build().add("Link", "</style.css>; rel=preload; as=style");',
			'jetty.writeInterim(103, fields).join();',
			'ctx.json(Map.of("status", "ok", "message", "OK"));',
		]),
	);
	expect(snippet(102)).toContain('jetty.writeInterim(102, HttpFields.EMPTY).join();');
});

it('sends 304 before Jetty gives it a length', () => {
	expect(snippet(304)).toContain('static void status(Context ctx) throws IOException {');
	expect(lines(snippet(304)).slice(-5, -3)).toEqual([
		'// Sent now, or Jetty adds "Content-Length: 0" at the end.',
		'ctx.res().flushBuffer();',
	]);
});

it.each([
	[417, 'config.routes.get("/", StatusHandler::status)'],
	[100, 'config.routes.post("/", StatusHandler::status)'],
	[101, 'config.routes.ws("/", StatusHandler::echo)'],
])('routes %d', (code, route) => {
	expect(javalin.app(responseFor(code)).files[2]?.content).toContain(
		`Javalin.create(config -> ${route}).start("127.0.0.1", 7070);`,
	);
});
