import {expect, it} from 'vitest';
import {caddy} from '../../source/frameworks/gateway/caddy.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => caddy.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			':8080 {',
			'\theader {',
			'\t\tContent-Type application/json',
			'\t\tRetry-After 120',
			'\t}',
			'\trespond `{"error": "too_many_requests", "message": "Too Many Requests"}` 429',
			'}',
		),
	);
	expect(snippet(204)).toBe(lines(':8080 {', '\trespond 204', '}'));
	expect(snippet(200)).toContain('\trespond `{"status": "ok", "message": "OK"}`\n');
});

it('writes text of several lines as a heredoc, whose last line feed is an empty line', () => {
	expect(snippet(404, 'text')).toBe(lines(':8080 {', '\trespond <<TEXT', '\t\t404 Not Found', '', '\t\tTEXT 404', '}'));
	expect(snippet(206)).toContain('\trespond <<JSON\n\t\t{\n');
});

it('sends 103 on its way and goes on, and the content of a 200 with other interim responses', () => {
	expect(snippet(103)).toContain('\t\trespond 103\n\t\theader -Link\n\t\theader Content-Type application/json\n');
	expect(snippet(104)).toContain('\t\theader {\n\t\t\t-Location\n\t\t\tmatch status 200\n\t\t}\n');
	expect(snippet(104)).toContain('\t\trespond `{"status": "ok", "message": "OK"}` 104\n');
	expect(snippet(100)).toContain('\t\tvars content {http.request.body}\n');
});

it('writes no placeholder that Caddy would replace', () => {
	expect(snippet(404, 'json', '`{host}`')).toContain(String.raw`"message": "\u0060\u007bhost\u007d\u0060"`);
	expect(snippet(404, 'text', hostile)).toContain('\trespond <<TEXT\n\t\t{file.content.txt}\n\n\t\tTEXT 404\n');
	expect(caddy.app(responseFor(404, 'text', '{host}')).files[1]).toEqual({
		path: 'content.txt',
		content: '404 {host}\n',
	});
});

it('adds a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(caddy.snippet(twice)).toContain('\t\t+WWW-Authenticate Basic\n');
});

it('listens on loopback alone, without its admin port', () => {
	expect(caddy.app(responseFor(204)).files[0]?.content).toBe(
		lines('{', '\tadmin off', '\tpersist_config off', '}', '', ':8080 {', '\tbind 127.0.0.1', '\trespond 204', '}'),
	);
});
