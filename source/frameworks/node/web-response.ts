import {contentOf, type Field, type Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {argumentFor, call, object} from '../code/javascript.js';
import {literals} from '../literal.js';
import {joined, ownFields, textIsPlain, typeField} from '../response-parts.js';

/** Fields as an object; the values of a name that stands twice are one (RFC 9110 §5.2). */
export const fieldsObject = (fields: readonly Field[]): Doc =>
	object(joined(fields).map(([name, value]) => [name, literals.javascript(value)]));

/** The second argument of a response, or nothing where it would say what goes without saying. */
const options = (status: number, fields: readonly Field[]): readonly Doc[] =>
	status === 200 && fields.length === 0
		? []
		: [
				object([
					...(status === 200 ? [] : [['status', String(status)] as const]),
					...(fields.length === 0 ? [] : [['headers', fieldsObject(fields)] as const]),
				]),
			];

/**
 * The statement that returns the response of the Fetch Standard (§5.5) that says the same, `Response.json(…)` or
 * `new Response(…)`, and the lines above the handler that it refers to.
 */
export const webResponse = (response: Response): {readonly above: readonly string[]; readonly statement: Doc} => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content);
	const callee = content.kind === 'json' ? 'Response.json' : 'new Response';
	const rest = options(response.status, [...typeField(content, textIsPlain), ...ownFields(response)]);
	return {above, statement: ['return ', call(callee, [argument[0] ?? 'null', ...rest]), ';']};
};
