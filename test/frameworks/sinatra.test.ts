import {expect, it} from 'vitest';
import {sinatra} from '../../source/frameworks/ruby/sinatra.js';
import {contentOf} from '../../source/response/index.js';
import {hostile, stringLiterals} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => sinatra.snippet(responseFor(...from));

it('writes the fewest lines', () => {
	expect(snippet(401)).toBe(`require "json"
require "sinatra"

get "/" do
  status 401
  headers "WWW-Authenticate" => 'Bearer realm="example"'
  content_type :json
  { error: "unauthorized", message: "Unauthorized" }.to_json
end
`);
});

it('ends with the status where there is no content, because a hash of headers would be taken for it', () => {
	expect(snippet(405, 'none')).toBe(`require "sinatra"

get "/" do
  headers "Allow" => "POST, PUT"
  status 405
end
`);
});

it('breaks headers that are too long for a line', () => {
	const response = responseFor(206);
	const more = {...response, fields: [...response.fields, ['Cache-Control', 'max-age=60'] as const]};
	expect(sinatra.snippet(more)).toContain('  headers(\n    "Content-Range" => "bytes 100-164/165",\n');
});

it.each(['text', 'html', 'xml'] as const)('carries a hostile message through %s unchanged', (format) => {
	const response = responseFor(417, format, hostile);
	const content = contentOf(response);
	expect(stringLiterals(sinatra.snippet(response))).toContain(content.kind === 'text' && content.text);
});

it('joins a field that stands twice', () => {
	const response = responseFor(401);
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(sinatra.snippet(twice)).toContain(`headers "WWW-Authenticate" => 'Bearer realm="example", Basic'\n`);
});

it('says the media type of what is neither text, HTML, JSON nor XML', () => {
	expect(snippet(404, 'problem')).toContain('content_type "application/problem+json"\n');
	expect(snippet(404, 'html')).not.toContain('content_type');
});

it('starts Puma with early hints for 103 only, and has a gem for WebSockets for 101 only', () => {
	expect(sinatra.app(responseFor(103)).start).toMatch(/ --early-hints$/);
	expect(sinatra.app(responseFor(200)).start).not.toContain('--early-hints');
	expect(sinatra.app(responseFor(101)).files[1]?.content).toContain('gem "faye-websocket"');
	expect(sinatra.app(responseFor(200)).files[1]?.content).not.toContain('faye');
});
