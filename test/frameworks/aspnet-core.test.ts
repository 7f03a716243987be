import {expect, it} from 'vitest';
import {aspnetCore} from '../../source/frameworks/dotnet/aspnet-core.js';
import {contentOf} from '../../source/response/index.js';
import {hostile, stringLiterals} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => aspnetCore.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(417)).toBe(`var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/", () => Results.Json(
    new { error = "expectation_failed", message = "Expectation Failed" },
    statusCode: 417));

app.Run();
`);
});

it.each(['text', 'html', 'xml'] as const)('carries a hostile message through %s unchanged', (format) => {
	const response = responseFor(417, format, hostile);
	const content = contentOf(response);
	expect(stringLiterals(aspnetCore.snippet(response))).toContain(content.kind === 'text' && content.text);
});

it.each(['json', 'problem'] as const)('carries a hostile message through %s unchanged', (format) => {
	expect(stringLiterals(snippet(417, format, hostile))).toContain(hostile);
});

it('ends a raw literal with an empty line where the text ends with a line end', () => {
	expect(snippet(410, 'xml')).toContain(['    </error>', '', '    """,', '    "application/xml",'].join('\n'));
	expect(snippet(206)).toContain(['        }', '        """,', '        "application/json",'].join('\n'));
});

it.each([204, 205, 304])('writes no content with %d', (code) => {
	expect(snippet(code)).toMatch(/Results\.(?:NoContent\(\)|StatusCode\(\d+\))/);
});

it.each([
	[401, 'response.Headers.WWWAuthenticate = "Bearer realm=\\"example\\"";'],
	[226, 'response.Headers["Delta-Base"] = "\\"12a64df4\\"";'],
	[408, 'response.Headers.Connection = "close";'],
	[426, 'response.Headers.Connection = "Upgrade, keep-alive";'],
])('sets the fields of %d', (code, statement) => {
	expect(snippet(code)).toContain(statement);
});

it('sets a field that stands twice twice', () => {
	const response = responseFor(401);
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(aspnetCore.snippet(twice)).toContain('response.Headers.Append("WWW-Authenticate", "Basic");');
});

it('reads content where the interim response asked for it', () => {
	expect(snippet(100)).toContain('app.MapPost("/", async (HttpRequest request) =>\n');
});
