import {contentOf, type Field, type Response} from '../../response/index.js';
import {block, group, ifBreak, lines} from '../code/doc.js';
import {fieldEntries, hash, rubyFile, statement} from '../code/ruby.js';
import {isUpgrade, joined, ownFields, typeField} from '../response-parts.js';
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

const port = 9292;

/** Names of fields are in lower case since Rack 3, and may be so before. */
const lowerCase = (name: string): string => name.toLowerCase();

const fieldsOf = (response: Response): readonly Field[] => {
	const content = contentOf(response);
	const all: readonly Field[] = [
		...typeField(content),
		...ownFields(response),
		...(content.kind === 'none' ? response.fields.filter(([name]) => name === 'Content-Length') : []),
	];
	return joined(all).map(([name, value]) => [lowerCase(name), value]);
};

const answer = (response: Response): readonly string[] => {
	const content = contentOf(response);
	const headers = hash(fieldEntries(fieldsOf(response)));
	const body = content.kind === 'none' ? '' : 'body';
	return [
		...(content.kind === 'none' ? [] : contentStatement(content, 'body = ')),
		...statement(
			group(
				ifBreak(lines([['headers = ', headers], `[${response.status}, headers, [${body}]]`]), [
					`[${response.status}, `,
					headers,
					`, [${body}]]`,
				]),
			),
		),
	];
};

const statements = (response: Response): readonly string[] =>
	isUpgrade(response)
		? websocket
		: [...interimStatements(response, rackRequest('env["rack.input"].read', lowerCase)), ...answer(response)];

const snippet = (response: Response): string => {
	const parameter = isUpgrade(response) || response.interim !== undefined ? 'env' : '_env';
	return rubyFile([
		...required(isUpgrade(response) ? [websocketLibrary] : librariesOf(response)),
		block(`app = lambda do |${parameter}|`, statements(response), 'end'),
		'',
		'run app',
	]);
};

const app = (response: Response): App =>
	pumaApp(response, {
		files: [
			{path: 'config.ru', content: snippet(response)},
			{path: 'Gemfile', content: gemfile(gemsOf(response, '"rack", ">= 2.2", "< 4"'))},
		],
		port,
	});

/** An application of Rack without a framework, on Puma. */
export const rack: Writer = {snippet, app, refusals: pumaRefusals('Rack')};
