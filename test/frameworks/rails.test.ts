import {expect, it} from 'vitest';
import {rails} from '../../source/frameworks/ruby/rails.js';
import {contentOf} from '../../source/response/index.js';
import {hostile, stringLiterals} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => rails.snippet(responseFor(...from));

const lines = (code: string): readonly string[] => code.split('\n').map((line) => line.trim());

it('writes the fewest lines', () => {
	expect(snippet(401)).toBe(`class StatusController < ApplicationController
  def show
    response.set_header("WWW-Authenticate", 'Bearer realm="example"')
    render json: { error: "unauthorized", message: "Unauthorized" }, status: 401
  end
end
`);
});

it.each(['text', 'html', 'xml'] as const)('carries a hostile message through %s unchanged', (format) => {
	const response = responseFor(417, format, hostile);
	const content = contentOf(response);
	expect(stringLiterals(rails.snippet(response))).toContain(content.kind === 'text' && content.text);
});

it('carries a hostile message through JSON unchanged', () => {
	expect(stringLiterals(snippet(417, 'json', hostile))).toContain(hostile);
});

it.each(['HTML', '  HTML ', '#{x}', '\t'])('does not take a heredoc for a message with the line %j', (line) => {
	expect(snippet(417, 'html', `a\n${line}\nb`)).not.toContain('<<~');
});

it('leaves the octets of a range as they are', () => {
	expect(lines(snippet(206))).toContain('render json: <<~JSON.chomp, status: 206');
});

it('sets a field that stands twice twice', () => {
	const response = responseFor(401);
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(lines(rails.snippet(twice))).toContain('response.add_header("WWW-Authenticate", "Basic")');
});

it('says where a 205 ends', () => {
	expect(lines(snippet(205))).toContain('use Rack::ContentLength # Puma leaves "Content-Length: 0" out of a 205.');
});

it('starts Puma with early hints for 103 only', () => {
	expect(rails.app(responseFor(103)).start).toMatch(/ --early-hints$/);
	expect(rails.app(responseFor(200)).start).not.toContain('--early-hints');
});

it('upgrades with Action Cable, which needs no route of its own', () => {
	const paths = rails.app(responseFor(101)).files.map(({path}) => path);
	expect(paths[0]).toBe('config/initializers/action_cable.rb');
	expect(paths).not.toContain('config/routes.rb');
});
