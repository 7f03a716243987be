import {contentOf, type Field, type Response} from '../../response/index.js';
import {joined, ownFields} from '../fields.js';
import type {App, Writer} from '../writer.js';
import {gemfile, interimStatements, pumaApp, pumaRefusals} from './puma.js';
import {
	block,
	contentStatement,
	gemsOf,
	librariesOf,
	rackRequest,
	required,
	websocket,
	websocketLibrary,
} from './rack-parts.js';
import {fieldEntries, group, isUpgrade} from './ruby.js';

const port = 9292;

/** Names of fields are in lower case since Rack 3, and may be so before. */
const lowerCase = (name: string): string => name.toLowerCase();

const fieldsOf = (response: Response): readonly Field[] => {
	const content = contentOf(response);
	const all: readonly Field[] = [
		...(content.kind === 'none' ? [] : [['Content-Type', content.type] as const]),
		...ownFields(response),
		...(content.kind === 'none' ? response.fields.filter(([name]) => name === 'Content-Length') : []),
	];
	return joined(all).map(([name, value]) => [lowerCase(name), value]);
};

const answer = (response: Response): readonly string[] => {
	const content = contentOf(response);
	const headers = fieldEntries(fieldsOf(response));
	const bodies = content.kind === 'none' ? [] : ['body'];
	const inline = group(
		`[${response.status}, `,
		headers.length === 0 ? ['{}', ''] : ['{', '}'],
		headers,
		`, [${bodies.join('')}]]`,
	);
	return [
		...(content.kind === 'none' ? [] : contentStatement(content, 'body = ')),
		...(inline.length === 1
			? inline
			: [...group('headers = ', ['{', '}'], headers), `[${response.status}, headers, [${bodies.join('')}]]`]),
	];
};

const statements = (response: Response): readonly string[] =>
	isUpgrade(response)
		? websocket
		: [...interimStatements(response, rackRequest('env["rack.input"].read', lowerCase)), ...answer(response)];

const snippet = (response: Response): string => {
	const parameter = isUpgrade(response) || response.interim !== undefined ? 'env' : '_env';
	return [
		...required(isUpgrade(response) ? [websocketLibrary] : librariesOf(response)),
		...block(`app = lambda do |${parameter}|`, statements(response)),
		'',
		'run app',
		'',
	].join('\n');
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
