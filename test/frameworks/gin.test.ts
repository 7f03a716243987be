import {expect, it} from 'vitest';
import {gin} from '../../source/frameworks/go/gin.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => gin.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(405)).toBe(
		lines(
			'package main',
			'',
			'import (',
			'\t"net/http"',
			'',
			'\t"github.com/gin-gonic/gin"',
			')',
			'',
			'func handler(c *gin.Context) {',
			'\tc.Header("Allow", "POST, PUT")',
			'\tc.JSON(http.StatusMethodNotAllowed, gin.H{',
			'\t\t"error":   "method_not_allowed",',
			'\t\t"message": "Method Not Allowed",',
			'\t})',
			'}',
		),
	);
	expect(snippet(306, 'none')).toContain('import "github.com/gin-gonic/gin"\n');
	expect(snippet(204)).toContain('\tc.Status(http.StatusNoContent)\n');
});

it('sends text as it is, though what Gin takes is a format', () => {
	expect(snippet(404, 'text')).toContain(String.raw`c.String(http.StatusNotFound, "404 Not Found\n")`);
	expect(snippet(404, 'text', hostile)).toContain('c.String(http.StatusNotFound, "%s", "404 ');
	expect(snippet(404, 'html')).toContain('c.Data(http.StatusNotFound, "text/html; charset=utf-8", []byte(body))');
});

it('sets the type of JSON that is not plain, which Gin keeps', () => {
	expect(snippet(404, 'problem')).toContain(
		'\tc.Header("Content-Type", "application/problem+json")\n\tc.JSON(http.StatusNotFound, gin.H{\n',
	);
});

it('sends an interim response by the writer inside', () => {
	expect(snippet(103)).toContain('\tw.WriteHeader(http.StatusEarlyHints)\n\tw.Header().Del("Link")\n');
	expect(snippet(100)).toContain('\tio.Copy(io.Discard, c.Request.Body)\n');
});

it('adds a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(gin.snippet(twice)).toContain('\tc.Writer.Header().Add("WWW-Authenticate", "Basic")\n');
});

it('requires the modules that it imports', () => {
	expect(gin.app(responseFor(417))).toMatchObject({
		install: 'go mod tidy',
		files: [{path: 'main.go'}, {content: expect.stringContaining('\nrequire github.com/gin-gonic/gin v1.') as unknown}],
	});
	expect(gin.app(responseFor(101)).files[1]?.content).toMatch(
		/\nrequire \(\n\tgithub\.com\/coder\/websocket v1\.\S+\n\tgithub\.com\/gin-gonic\/gin v1\.\S+\n\)\n$/,
	);
});
