import type {Field} from '../../response/index.js';
import {fieldFrom} from '../query/fields.js';
import {isParseError, parseError, type ParseError} from '../parse-error.js';

/** The fields that a client wants to be sent, or why one of them cannot be. */
export const fieldsFrom = (pairs: Iterable<readonly [name: string, value: string]>): readonly Field[] | ParseError => {
	const fields: Field[] = [];
	for (const [name, value] of pairs) {
		const field = fieldFrom(`${name}:${value}`);
		if (isParseError(field)) {
			return parseError(`A field ${field.problem}.`);
		}

		fields.push(field);
	}

	return fields;
};
