import {expect, it} from 'vitest';
import {rack} from '../../source/frameworks/ruby/rack.js';
import {hostile, stringLiterals} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => rack.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(404)).toBe(`require "json"

app = lambda do |_env|
  body = { error: "not_found", message: "Not Found" }.to_json
  [404, { "content-type" => "application/json" }, [body]]
end

run app
`);
	expect(snippet(204)).toContain('  [204, {}, []]\n');
});

it('says the length where there is no content, which Puma leaves out', () => {
	expect(snippet(205)).toContain('  [205, { "content-length" => "0" }, []]\n');
});

it('names headers that are too long for a line with the status', () => {
	expect(snippet(206)).toContain('  headers = {\n    "content-type" => "application/json",\n');
	expect(snippet(206)).toContain('  [206, headers, [body]]\n');
});

it('carries a hostile message unchanged', () => {
	expect(stringLiterals(snippet(417, 'json', hostile))).toContain(hostile);
});

it('asks the environment for what comes before the answer', () => {
	expect(snippet(103)).toContain('env["rack.early_hints"]&.call("link" => "</style.css>; rel=preload; as=style")\n');
	expect(snippet(100)).toContain('  env["rack.input"].read\n');
});

it('takes the connection over for a WebSocket', () => {
	expect(snippet(101)).toContain('  ws.rack_response\n');
	expect(rack.app(responseFor(101)).files).toMatchObject([
		{path: 'config.ru'},
		{path: 'Gemfile', content: expect.stringContaining('gem "faye-websocket", ') as unknown},
	]);
});
