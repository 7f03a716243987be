import {expect, it} from 'vitest';
import {plain} from '../../source/frameworks/php/plain.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => plain.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(401)).toBe(`<?php

http_response_code(401);
header('Content-Type: application/json');
header('WWW-Authenticate: Bearer realm="example"');

echo json_encode(['error' => 'unauthorized', 'message' => 'Unauthorized']);
`);
	expect(snippet(204)).toBe('<?php\n\nhttp_response_code(204);\n');
});

it('sets the status before the fields, some of which would change it', () => {
	expect(snippet(201)).toMatch(/http_response_code\(201\);\n[^]*header\('Location: /);
});

it('breaks an array that is too long for a line, and keeps the brackets of the call', () => {
	expect(snippet(404, 'problem')).toContain("echo json_encode([\n    'type' => 'about:blank',\n");
});

it('says that there is no content, which PHP does not', () => {
	expect(snippet(205)).toContain("header('Content-Length: 0');\n");
});

it('adds a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(plain.snippet(twice)).toContain("header('WWW-Authenticate: Basic', replace: false);\n");
});

it('writes text of several lines as a nowdoc, with a line for the last newline', () => {
	expect(snippet(404, 'html')).toMatch(/echo <<<'HTML'\n {4}<!doctype html>\n[^]* {4}<\/html>\n\n {4}HTML;\n$/);
});

it.each([hostile, 'a\nHTML;', 'a\n  HTMLa', 'a\n \nb', '\t'])('writes no nowdoc around %j', (message) => {
	expect(snippet(417, 'html', message)).not.toContain('<<<');
});

it('runs on the server of PHP, with nothing to install', () => {
	const {files, start, install} = plain.app(responseFor(417));
	expect(files.map(({path}) => path)).toEqual(['index.php', 'composer.json']);
	expect(start).toBe('php -S 127.0.0.1:8000 index.php');
	expect(install).toBeUndefined();
});
