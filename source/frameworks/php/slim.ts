import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {findByCode} from '../../statuses/index.js';
import {block, type Doc} from '../code/doc.js';
import {call, objectArray, phpFile, statement, textBetween} from '../code/php.js';
import {literals} from '../literal.js';
import {joined, ownFields, typeField} from '../response-parts.js';
import type {App, Writer} from '../writer.js';
import {cliServerRefusals, composerApp, composerFile, language} from './cli-server.js';
import {verb} from './parts.js';

const string = literals.php;

/** The registered statuses that Slim 3 has no phrase for, without which it throws. */
const nameless = new Set([103, 104, 425]);

const withStatus = ({status, phrase}: Response): readonly string[] => {
	const isKnown = findByCode(status) !== undefined && !nameless.has(status);
	return status === 200 ? [] : [`->withStatus(${status}${isKnown ? '' : `, ${string(phrase)}`})`];
};

const withHeader = ([name, value]: Field): string => `->withHeader(${string(name)}, ${string(value)})`;

/** The columns for the members of JSON on a line of the chain of calls, whose semicolon may be the 81st. */
const widest = 80 - '        ->withJson([])'.length;

/** The calls that write content; `withJson` sets the media type, so another one comes after it. */
const withContent = (content: Content): readonly Doc[] => {
	switch (content.kind) {
		case 'none':
			return [];
		case 'json':
			return [
				call('->withJson', [objectArray(content.value, widest)]),
				...typeField(content, {json: 'application/json', text: ''}).map(withHeader),
			];
		case 'text':
			return [...typeField(content).map(withHeader), textBetween('->write(', content, ')')];
	}
};

const answer = (response: Response): Doc =>
	statement('return $response', [
		...withStatus(response),
		...joined(ownFields(response)).map(withHeader),
		...withContent(contentOf(response)),
	]);

const snippet = (response: Response): string =>
	phpFile([
		['use Slim\\App;', 'use Slim\\Http\\Request;', 'use Slim\\Http\\Response;'],
		["require __DIR__ . '/../vendor/autoload.php';"],
		['$app = new App();'],
		[
			block(
				`$app->${verb(response)}('/', function (Request $request, Response $response): Response {`,
				[answer(response)],
				'});',
			),
		],
		['$app->run();'],
	]);

const app = (response: Response): App =>
	composerApp([
		{path: 'public/index.php', content: snippet(response)},
		composerFile({...language, 'slim/slim': '^3.12'}),
	]);

/** Slim 3, with the response of its own that adds `withJson` and `write` to PSR-7. */
export const slim: Writer = {snippet, app, refusals: cliServerRefusals};
