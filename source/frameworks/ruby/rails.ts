import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {App, Writer} from '../writer.js';
import {literals} from '../literal.js';
import {interimStatements, pumaRefusals, type RequestIdiom} from './puma.js';
import {railsApp} from './rails-app.js';
import {entries, fieldEntries, indented, isUpgrade, text, width} from './ruby.js';

const string = literals.ruby;

const request: RequestIdiom = {
	read: 'request.raw_post',
	earlyHints: (fields) => fieldEntries(fields).map((entry) => `request.send_early_hints(${entry})`),
};

/** The options of `render` besides the content: the status, and the location that it has an option for. */
const options = (response: Response): readonly string[] => [
	...(response.status === 200 ? [] : [`status: ${response.status}`]),
	...response.fields.filter(([name]) => name === 'Location').map(([, value]) => `location: ${string(value)}`),
];

const render = (first: string, rest: readonly string[]): string => ['render ' + first, ...rest].join(', ');

const renderJson = ({type, value}: Extract<Content, {kind: 'json'}>, rest: readonly string[]): readonly string[] => {
	const all = [...rest, ...(type === 'application/json' ? [] : [`content_type: ${string(type)}`])];
	const line = render(`json: { ${entries(value).join(', ')} }`, all);
	return line.length <= width
		? [line]
		: [
				`render ${[...all, 'json: {'].join(', ')}`,
				...indented(entries(value).map((entry, index, {length}) => (index < length - 1 ? `${entry},` : entry))),
				'}',
			];
};

/** How `render` is told what a text is: its key, the media type that it sends for it, the word that ends a heredoc. */
type TextKind = {readonly key: string; readonly type: string; readonly end: string; readonly safe?: string};

const json: TextKind = {key: 'json', type: 'application/json', end: 'JSON'};

const textKinds: Readonly<Record<string, TextKind>> = {
	'text/plain': {key: 'plain', type: 'text/plain', end: 'TEXT'},
	'text/html': {key: 'html', type: 'text/html', end: 'HTML', safe: '.html_safe'},
	'application/xml': {key: 'xml', type: 'application/xml', end: 'XML'},
	'application/json': json,
	'application/problem+json': json,
};

const anyText: TextKind = {key: 'body', type: 'application/octet-stream', end: 'TEXT'};

const renderText = (
	{type, text: content}: Extract<Content, {kind: 'text'}>,
	rest: readonly string[],
): readonly string[] => {
	const mediaType = type.split(';', 1)[0] ?? type;
	const kind = textKinds[mediaType] ?? anyText;
	const {expression, lines} = text(content, kind.end);
	const typed = kind.type === mediaType ? [] : [`content_type: ${string(type)}`];
	return [render(`${kind.key}: ${expression}${kind.safe ?? ''}`, [...rest, ...typed]), ...lines];
};

const answer = (response: Response): readonly string[] => {
	const content = contentOf(response);
	const rest = options(response);
	if (content.kind === 'none') {
		return [[`head ${response.status}`, ...rest.filter((option) => !option.startsWith('status:'))].join(', ')];
	}

	return content.kind === 'json' ? renderJson(content, rest) : renderText(content, rest);
};

const isCachedForAnyone = ([name, value]: Field): boolean =>
	name === 'Cache-Control' && value.includes('max-age') && !/public|private/.test(value);

const setField = (field: Field, index: number, fields: readonly Field[]): string => {
	const [name, value] = field;
	const isRepeated = fields.findIndex(([other]) => other === name) < index;
	const note = isCachedForAnyone(field) ? ' # Rails adds "private".' : '';
	return `response.${isRepeated ? 'add' : 'set'}_header(${string(name)}, ${string(value)})${note}`;
};

/** What says where an answer ends, because neither Rails nor Puma does and the client would wait. */
const framing: Readonly<Record<number, readonly string[]>> = {
	205: ['  use Rack::ContentLength # Puma leaves "Content-Length: 0" out of a 205.', ''],
};

const controller = (response: Response): string => {
	return [
		'class StatusController < ApplicationController',
		...(framing[response.status] ?? []),
		'  def show',
		...indented(
			indented([
				...interimStatements(response, request),
				...ownFields(response)
					.filter(([name]) => name !== 'Location')
					.map(setField),
				...answer(response),
			]),
		),
		'  end',
		'end',
		'',
	].join('\n');
};

/** Rails' own WebSocket server is Action Cable; `curl`, unlike a browser, sends no Origin. */
const actionCable = [
	'# config/initializers/action_cable.rb',
	'Rails.application.configure do',
	'  config.action_cable.mount_path = "/"',
	'  # Without this, a request that has no Origin is not upgraded.',
	'  config.action_cable.disable_request_forgery_protection = true',
	'end',
	'',
].join('\n');

const snippet = (response: Response): string => (isUpgrade(response) ? actionCable : controller(response));

const app = (response: Response): App =>
	railsApp(response, snippet(response), isUpgrade(response) ? 'initializer' : 'controller');

/** Ruby on Rails on Puma, as an API-only application; statuses as integers, whose names differ between versions of Rack. */
export const rails: Writer = {
	snippet,
	app,
	refusals: pumaRefusals('Rails'),
};
