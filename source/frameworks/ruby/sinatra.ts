import {contentOf, type Content, type Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {bareCall, fieldEntries, rubyFile, statement} from '../code/ruby.js';
import {literals} from '../literal.js';
import {isUpgrade, joined, ownFields, readsContent, withoutParameters} from '../response-parts.js';
import type {App, Writer} from '../writer.js';
import {gemfile, interimStatements, pumaApp, pumaRefusals} from './puma.js';
import {
	contentStatement,
	gemsOf,
	librariesOf,
	rackRequest,
	required,
	websocket,
	websocketLibrary,
} from './rack-parts.js';

const port = 4567;

/** What Sinatra calls a media type; HTML is what it sends unless told otherwise. */
const types: Readonly<Record<string, readonly string[]>> = {
	'text/html': [],
	'text/plain': ['content_type :text'],
	'application/json': ['content_type :json'],
	'application/xml': ['content_type :xml'],
};

const contentType = (content: Content): readonly string[] =>
	content.kind === 'none'
		? []
		: (types[withoutParameters(content.type)] ?? [`content_type ${literals.ruby(content.type)}`]);

/** The statements of a route; the value of the last one is the content, or a status without any. */
const answer = (response: Response): readonly string[] => {
	const content = contentOf(response);
	const fields = fieldEntries(joined(ownFields(response)));
	const status = `status ${response.status}`;
	const headers = fields.length === 0 ? [] : statement(bareCall('headers', fields));
	return content.kind === 'none'
		? [...headers, status]
		: [...(response.status === 200 ? [] : [status]), ...headers, ...contentType(content), ...contentStatement(content)];
};

const snippet = (response: Response): string =>
	rubyFile([
		...required([...(isUpgrade(response) ? [websocketLibrary] : librariesOf(response)), 'sinatra']),
		block(
			`${readsContent(response) ? 'post' : 'get'} "/" do`,
			isUpgrade(response)
				? websocket
				: [...interimStatements(response, rackRequest('request.body.read')), ...answer(response)],
			'end',
		),
	]);

const app = (response: Response): App =>
	pumaApp(response, {
		files: [
			{path: 'app.rb', content: snippet(response)},
			{path: 'Gemfile', content: gemfile(gemsOf(response, '"sinatra", ">= 3.0", "< 5"'))},
			{path: 'config.ru', content: 'require_relative "app"\n\nrun Sinatra::Application\n'},
		],
		port,
	});

/** Sinatra on Puma, in the classic style. */
export const sinatra: Writer = {snippet, app, refusals: pumaRefusals('Sinatra')};
