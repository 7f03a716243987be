import {contentOf, type Content, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {call, fieldArray, nowdoc, objectArray, phpFile} from '../code/php.js';
import {literals} from '../literal.js';
import {joined, ownFields, textIsHtml, typeField} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {cliServerRefusals} from './cli-server.js';
import {constantOf} from './http-foundation.js';
import {lengthField} from './parts.js';
import {symfonyApp} from './symfony-app.js';

const className = (content: Content): string => (content.kind === 'json' ? 'JsonResponse' : 'Response');

const contentArgument = (content: Content): Doc => {
	switch (content.kind) {
		case 'none':
			return 'null';
		case 'json':
			return objectArray(content.value);
		case 'text':
			return literals.php(content.text);
	}
};

const answer = (response: Response): Doc => {
	const content = contentOf(response);
	const all = joined([...typeField(content, textIsHtml), ...ownFields(response), ...lengthField(response)]);
	const fields = all.length === 0 ? [] : [fieldArray(all)];
	const status = constantOf(response);
	const name = className(content);
	const inNowdoc =
		content.kind === 'text'
			? nowdoc(`return new ${name}(`, content, [`, ${status}`, fields.map((each) => [', ', each]), ');'])
			: undefined;
	return (
		inNowdoc ?? [
			'return new ',
			call(name, [
				contentArgument(content),
				...(response.status === 200 && fields.length === 0 ? [] : [status]),
				...fields,
			]),
			';',
		]
	);
};

const snippet = (response: Response): string =>
	phpFile([
		['namespace App\\Controller;'],
		[...new Set([className(contentOf(response)), 'Response'])]
			.map((name) => `use Symfony\\Component\\HttpFoundation\\${name};`)
			.concat('use Symfony\\Component\\Routing\\Annotation\\Route;'),
		[
			'class StatusController',
			block('{', ["#[Route('/')]", 'public function __invoke(): Response', block('{', [answer(response)], '}')], '}'),
		],
	]);

/** Symfony 5, with the constants of HttpFoundation. */
export const symfony: Writer = {
	snippet,
	app: (response) => symfonyApp(snippet(response)),
	refusals: cliServerRefusals,
};
