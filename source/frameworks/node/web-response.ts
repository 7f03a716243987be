import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields} from '../writer.js';
import {callOf, object, objectOf, statement, textExpression, type Expression} from './javascript.js';

/** The media type that a response of the Fetch Standard has by itself. */
const ownTypes: Readonly<Record<Content['kind'], string>> = {
	none: '',
	json: 'application/json',
	text: 'text/plain; charset=utf-8',
};

const typeField = (content: Content): readonly Field[] =>
	content.kind === 'none' || content.type === ownTypes[content.kind] ? [] : [['Content-Type', content.type]];

/** Fields by name, the values of a name that stands twice in one list (RFC 9110 §5.2). */
export const byName = (fields: readonly Field[]): Readonly<Record<string, string>> =>
	Object.fromEntries(
		fields.map(([name]) => [
			name,
			fields
				.filter(([other]) => other.toLowerCase() === name.toLowerCase())
				.map(([, value]) => value)
				.join(', '),
		]),
	);

/** The second argument of a response, or nothing where it would say what goes without saying. */
const options = (status: number, fields: readonly Field[]): readonly Expression[] => {
	const properties = {
		...(status !== 200 && {status: String(status)}),
		...(fields.length > 0 && {headers: object(byName(fields))}),
	};
	return Object.keys(properties).length === 0 ? [] : [objectOf(properties)];
};

/** A response of the Fetch Standard as an expression, and the lines above the handler that it refers to. */
export type WebResponse = {readonly above: readonly string[]; readonly expression: Expression};

/**
 * The response of the Fetch Standard (§5.5) that says the same: `Response.json(…)` or `new Response(…)`.
 *
 * @param more fields that the platform would not send by itself
 */
export const webResponse = (response: Response, more: readonly Field[] = []): WebResponse => {
	const content = contentOf(response);
	const rest = options(response.status, [...typeField(content), ...ownFields(response), ...more]);
	switch (content.kind) {
		case 'none':
			return {above: [], expression: callOf('new Response', 'null', ...rest)};
		case 'json':
			return {above: [], expression: callOf('Response.json', object(content.value), ...rest)};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {above, expression: callOf('new Response', expression, ...rest)};
		}
	}
};

/** The statement that returns it, `depth` levels deep. */
export const returned = ({expression}: WebResponse, depth: number): readonly string[] =>
	statement(expression, depth, 'return ');
