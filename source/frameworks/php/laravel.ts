import {contentOf, type Response} from '../../response/index.js';
import {block, hardline, type Doc} from '../code/doc.js';
import {call, nowdoc, objectArray, phpFile, statement} from '../code/php.js';
import {literals} from '../literal.js';
import {joined, ownFields, textIsHtml, typeField} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {cliServerRefusals} from './cli-server.js';
import {laravelApp} from './laravel-app.js';
import {lengthField, verb} from './parts.js';

const string = literals.php;

/** The calls that set fields. */
const headers = (response: Response): readonly string[] =>
	joined([...typeField(contentOf(response), textIsHtml), ...ownFields(response), ...lengthField(response)]).map(
		(field) => `->header(${field.map(string).join(', ')})`,
	);

const withStatus = ({status}: Response, usual: number): readonly string[] => (status === usual ? [] : [String(status)]);

const answer = (response: Response): Doc => {
	const content = contentOf(response);
	const after = headers(response);
	switch (content.kind) {
		case 'none':
			return statement('return response()', [`->noContent(${withStatus(response, 204).join('')})`, ...after]);
		case 'json': {
			const json = call('->json', [objectArray(content.value), ...withStatus(response, 200)]);
			return after.length === 0 ? ['return response()', json, ';'] : statement('return response()', [json, ...after]);
		}
		case 'text': {
			const end = `${['', ...withStatus(response, 200)].join(', ')})`;
			return (
				nowdoc('return response(', content, [end, after.map((each) => [hardline, each]), ';']) ??
				statement(`return response(${string(content.text)}${end}`, after)
			);
		}
	}
};

const snippet = (response: Response): string =>
	phpFile([
		['use Illuminate\\Support\\Facades\\Route;'],
		[block(`Route::${verb(response)}('/', function () {`, [answer(response)], '});')],
	]);

/** Laravel: the file is that of the routes. */
export const laravel: Writer = {
	snippet,
	app: (response) => laravelApp(snippet(response)),
	refusals: cliServerRefusals,
};
