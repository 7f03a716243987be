import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {joined, ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {cliServerRefusals} from './cli-server.js';
import {laravelApp} from './laravel-app.js';
import {call, chain, ended, indented, laidOut} from './layout.js';
import {lengthField, nowdoc, objectArray, phpFile, typeField, verb} from './php.js';

const string = literals.php;

/** The media types that Laravel sends for each kind of content unless told otherwise. */
const ownTypes: Readonly<Record<Content['kind'], string>> = {
	none: '',
	json: 'application/json',
	text: 'text/html; charset=utf-8',
};

const header = ([name, value]: Field): string => `->header(${string(name)}, ${string(value)})`;

const headers = (response: Response, content: Content): readonly string[] =>
	joined([
		...typeField(content).filter(([, type]) => type !== ownTypes[content.kind]),
		...ownFields(response),
		...lengthField(response),
	]).map(header);

const withStatus = ({status}: Response, usual: number): readonly string[] => (status === usual ? [] : [String(status)]);

const answer = (response: Response): readonly string[] => {
	const content = contentOf(response);
	const after = headers(response, content);
	switch (content.kind) {
		case 'none':
			return chain('return response()', [`->noContent(${withStatus(response, 204).join('')})`, ...after], 1);
		case 'json': {
			const json = call('->json', [objectArray(content.value), ...withStatus(response, 200)]);
			return after.length === 0
				? laidOut('return response()', json, ';', 1)
				: chain('return response()', [...laidOut('', json, '', 2), ...after], 1);
		}
		case 'text': {
			const end = `${['', ...withStatus(response, 200)].join(', ')})`;
			return (
				nowdoc('return response(', content, ended([end, ...after])) ??
				chain(`return response(${string(content.text)}${end}`, after, 1)
			);
		}
	}
};

const snippet = (response: Response): string =>
	phpFile([
		['use Illuminate\\Support\\Facades\\Route;'],
		[`Route::${verb(response)}('/', function () {`, ...indented(answer(response)), '});'],
	]);

/** Laravel: the file is that of the routes. */
export const laravel: Writer = {
	snippet,
	app: (response) => laravelApp(snippet(response)),
	refusals: cliServerRefusals,
};
