import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {block, broken, group, ifBreak} from '../code/doc.js';
import {entries, fieldEntries, hash, rubyFile, statement, text} from '../code/ruby.js';
import {heredocWord} from '../code/heredoc.js';
import {literals} from '../literal.js';
import {isRepeated, isUpgrade, ownFields, toldType, withoutParameters} from '../response-parts.js';
import type {App, Writer} from '../writer.js';
import {interimStatements, pumaRefusals, type RequestIdiom} from './puma.js';
import {railsApp} from './rails-app.js';

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

/** The content comes first, but last where it takes several lines. */
const renderJson = (content: Extract<Content, {kind: 'json'}>, rest: readonly string[]): readonly string[] => {
	const type = toldType(content, {json: 'application/json'}).map((each) => `content_type: ${string(each)}`);
	const json = hash(entries(content.value));
	const onOneLine = ['render json: ', json, [...rest, ...type].map((each) => `, ${each}`)];
	const onLines = ['render ', [...rest, ...type].map((each) => `${each}, `), 'json: ', broken(json)];
	return statement(group(ifBreak(onLines, onOneLine)));
};

/** How `render` is told what a text is: its key, and the media type that it sends for it. */
type TextKind = {readonly key: string; readonly type: string; readonly safe?: string};

const json: TextKind = {key: 'json', type: 'application/json'};

const textKinds: Readonly<Record<string, TextKind>> = {
	'text/plain': {key: 'plain', type: 'text/plain'},
	'text/html': {key: 'html', type: 'text/html', safe: '.html_safe'},
	'application/xml': {key: 'xml', type: 'application/xml'},
	'application/json': json,
	'application/problem+json': json,
};

const anyText: TextKind = {key: 'body', type: 'application/octet-stream'};

const renderText = (
	{type, text: content}: Extract<Content, {kind: 'text'}>,
	rest: readonly string[],
): readonly string[] => {
	const mediaType = withoutParameters(type);
	const {key, type: implied, safe = ''} = textKinds[mediaType] ?? anyText;
	const {expression, lines} = text(content, heredocWord(mediaType));
	const typed = implied === mediaType ? [] : [`content_type: ${string(type)}`];
	return [[`render ${key}: ${expression}${safe}`, ...rest, ...typed].join(', '), ...lines];
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
	const note = isCachedForAnyone(field) ? ' # Rails adds "private".' : '';
	return `response.${isRepeated(field, index, fields) ? 'add' : 'set'}_header(${field.map(string).join(', ')})${note}`;
};

/** What says where an answer ends, because neither Rails nor Puma does and the client would wait. */
const framing: Readonly<Record<number, readonly string[]>> = {
	205: ['use Rack::ContentLength # Puma leaves "Content-Length: 0" out of a 205.', ''],
};

const controller = (response: Response): string =>
	rubyFile([
		block(
			'class StatusController < ApplicationController',
			[
				...(framing[response.status] ?? []),
				block(
					'def show',
					[
						...interimStatements(response, request),
						...ownFields(response)
							.filter(([name]) => name !== 'Location')
							.map(setField),
						...answer(response),
					],
					'end',
				),
			],
			'end',
		),
	]);

/** Rails' own WebSocket server is Action Cable; `curl`, unlike a browser, sends no Origin. */
const actionCable = rubyFile([
	'# config/initializers/action_cable.rb',
	block(
		'Rails.application.configure do',
		[
			'config.action_cable.mount_path = "/"',
			'# Without this, a request that has no Origin is not upgraded.',
			'config.action_cable.disable_request_forgery_protection = true',
		],
		'end',
	),
]);

const snippet = (response: Response): string => (isUpgrade(response) ? actionCable : controller(response));

const app = (response: Response): App =>
	railsApp(response, snippet(response), isUpgrade(response) ? 'initializer' : 'controller');

/** Ruby on Rails on Puma, as an API-only application; statuses as integers, whose names differ between versions of Rack. */
export const rails: Writer = {
	snippet,
	app,
	refusals: pumaRefusals('Rails'),
};
