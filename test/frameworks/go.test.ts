import {expect, it} from 'vitest';
import {netHttp} from '../../source/frameworks/go/net-http.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => netHttp.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(417)).toBe(
		lines(
			'package main',
			'',
			'import (',
			'\t"encoding/json"',
			'\t"net/http"',
			')',
			'',
			'func handler(w http.ResponseWriter, r *http.Request) {',
			'\tw.Header().Set("Content-Type", "application/json")',
			'\tw.WriteHeader(http.StatusExpectationFailed)',
			'\tjson.NewEncoder(w).Encode(map[string]string{',
			'\t\t"error":   "expectation_failed",',
			'\t\t"message": "Expectation Failed",',
			'\t})',
			'}',
		),
	);
	expect(snippet(204)).toContain('import "net/http"\n');
});

it('keeps text of several lines in a raw string, unless a character needs an escape', () => {
	expect(snippet(404, 'html', '${x} #{x} %s "q"')).toContain('const body = `<!doctype html>\n');
	expect(snippet(404, 'text', '`q` "q" \\ \u202E\u0007\nnext')).toContain(
		'io.WriteString(w, "404 `q` \\"q\\" \\\\ \\u202e\\u0007\\nnext\\n")',
	);
});

it('sends an interim response, and takes its fields back before the final one', () => {
	expect(snippet(103, 'none')).toContain(
		lines(
			'\tw.Header().Set("Link", "</style.css>; rel=preload; as=style")',
			'\tw.WriteHeader(http.StatusEarlyHints)',
			'\tw.Header().Del("Link")',
			'',
			'\tw.WriteHeader(http.StatusOK)',
		),
	);
	expect(snippet(100)).toContain('\tio.Copy(io.Discard, r.Body)\n');
});

it.each([
	[104, 'w.WriteHeader(104)'],
	[207, 'w.WriteHeader(http.StatusMultiStatus)'],
	[226, 'w.WriteHeader(http.StatusIMUsed)'],
	[306, 'w.WriteHeader(306)'],
	[418, 'w.WriteHeader(http.StatusTeapot)'],
	[505, 'w.WriteHeader(http.StatusHTTPVersionNotSupported)'],
])('calls %d by the name that Go has for it', (code, statement) => {
	expect(snippet(code)).toContain(statement);
});

it('writes the number of a status that has no name', () => {
	expect(netHttp.snippet({...responseFor(404), status: 419, phrase: 'Page Expired'})).toContain('w.WriteHeader(419)');
});

it('adds a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(netHttp.snippet(twice)).toContain('\tw.Header().Add("WWW-Authenticate", "Basic")\n');
});

it('needs a module only for the WebSocket handshake', () => {
	expect(netHttp.app(responseFor(417))).toMatchObject({start: 'go run .'});
	expect(netHttp.app(responseFor(417)).install).toBeUndefined();
	expect(netHttp.app(responseFor(101))).toMatchObject({
		install: 'go mod tidy',
		files: [
			{path: 'main.go'},
			{content: lines('module example.com/status', '', 'go 1.26', '', 'require github.com/coder/websocket v1.8.15')},
		],
	});
});
