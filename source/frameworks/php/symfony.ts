import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {joined, ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {cliServerRefusals} from './cli-server.js';
import {constantOf} from './http-foundation.js';
import {call, indented, laidOut, type Expression} from './layout.js';
import {fieldArray, lengthField, nowdoc, objectArray, phpFile, typeField} from './php.js';
import {symfonyApp} from './symfony-app.js';

/** The class that sends some content, and the media type that it sends unless told otherwise. */
const classOf = (content: Content): {readonly name: string; readonly type: string} =>
	content.kind === 'json'
		? {name: 'JsonResponse', type: 'application/json'}
		: {name: 'Response', type: 'text/html; charset=utf-8'};

const fieldsOf = (response: Response, content: Content): readonly Field[] =>
	joined([
		...typeField(content).filter(([, type]) => type !== classOf(content).type),
		...ownFields(response),
		...lengthField(response),
	]);

const contentArgument = (content: Content): Expression => {
	switch (content.kind) {
		case 'none':
			return 'null';
		case 'json':
			return objectArray(content.value);
		case 'text':
			return literals.php(content.text);
	}
};

/** What stands after a nowdoc in the call: the status, and the fields on lines of their own where they are too long. */
const afterNowdoc = (status: string, fields: readonly Field[]): readonly string[] =>
	fields.length === 0 ? [`, ${status});`] : laidOut(`, ${status}, `, fieldArray(fields), ');', 4);

const answer = (response: Response): readonly string[] => {
	const content = contentOf(response);
	const fields = fieldsOf(response, content);
	const status = constantOf(response);
	const {name} = classOf(content);
	const inNowdoc =
		content.kind === 'text' ? nowdoc(`return new ${name}(`, content, afterNowdoc(status, fields)) : undefined;
	return (
		inNowdoc ??
		laidOut(
			'return new ',
			call(name, [
				contentArgument(content),
				...(response.status === 200 && fields.length === 0 ? [] : [status]),
				...(fields.length > 0 ? [fieldArray(fields)] : []),
			]),
			';',
			2,
		)
	);
};

const snippet = (response: Response): string => {
	const classes = [...new Set([classOf(contentOf(response)).name, 'Response'])];
	return phpFile([
		['namespace App\\Controller;'],
		[
			...classes.map((name) => `use Symfony\\Component\\HttpFoundation\\${name};`),
			'use Symfony\\Component\\Routing\\Annotation\\Route;',
		],
		[
			'class StatusController',
			'{',
			...indented(["#[Route('/')]", 'public function __invoke(): Response', '{', ...indented(answer(response)), '}']),
			'}',
		],
	]);
};

/** Symfony 5, with the constants of HttpFoundation. */
export const symfony: Writer = {
	snippet,
	app: (response) => symfonyApp(snippet(response)),
	refusals: cliServerRefusals,
};
