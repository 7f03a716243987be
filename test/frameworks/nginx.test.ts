import {expect, it} from 'vitest';
import {nginx} from '../../source/frameworks/gateway/nginx.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => nginx.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('sends fields with an error too, and content of its type', () => {
	expect(snippet(429)).toBe(
		lines(
			'server {',
			'    listen 8080;',
			'',
			'    location / {',
			'        default_type application/json;',
			'        add_header Retry-After 120 always;',
			`        return 429 '{"error": "too_many_requests", "message": "Too Many Requests"}';`,
			'    }',
			'}',
		),
	);
});

it('keeps content out of Location, which is where a return puts it', () => {
	const code = snippet(301);
	expect(code).toContain('        error_page 418 =301 @content;\n        return 418;\n');
	expect(code).toContain('        add_header Location https://example.com/new-address always;\n        return 200 ');
	expect(snippet(201)).toContain('        add_header Location /things/42 always;\n        return 201 ');
});

it('sends no page of its own where there is no content', () => {
	expect(snippet(404, 'none')).toContain('        set $nothing "";\n        return 404 $nothing;');
	expect(snippet(200, 'none')).toContain('        default_type "";\n        return 200;\n');
	expect(snippet(204)).toContain('    location / {\n        return 204;\n    }\n');
});

it('reads the content, which answers 100-continue, by passing it on', () => {
	expect(snippet(100)).toContain('        proxy_pass http://127.0.0.1:8081;\n');
});

it('leaves Connection: close to the directive that closes', () => {
	expect(snippet(408)).toContain('        keepalive_timeout 0; # sends "Connection: close"\n');
	expect(snippet(408)).not.toContain('add_header Connection');
});

it('lets content span lines, without indentation', () => {
	expect(snippet(404, 'html')).toContain(`        return 404 '<!doctype html>\n<html lang="en">\n`);
	expect(snippet(404, 'text')).toContain(String.raw`        return 404 "404 Not Found\n";`);
});

it('writes a dollar sign, which has no escape, as JSON does, and other text into a file', () => {
	expect(snippet(404, 'json', 'a $b')).toContain(
		String.raw`return 404 '{"error": "not_found", "message": "a \\u0024b"}';`,
	);
	expect(snippet(404, 'text', hostile)).toContain('        try_files /content.txt =500;\n');
	expect(nginx.app(responseFor(404, 'text', hostile)).files[1]).toEqual({
		path: 'content.txt',
		content: `404 ${hostile}\n`,
	});
});

it('is started in the folder of its app', () => {
	expect(nginx.app(responseFor(429))).toMatchObject({start: 'nginx -p . -c nginx.conf -e stderr', port: 8080});
});
