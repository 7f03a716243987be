import type {Field} from '../../response/index.js';
import {fieldFrom} from '../query/fields.js';
import {isWrong, wrong, type Wrong} from '../query/wrong.js';

/** The fields that a client wants to be sent, or why one of them cannot be. */
export const fieldsFrom = (pairs: Iterable<readonly [name: string, value: string]>): readonly Field[] | Wrong => {
	const fields: Field[] = [];
	for (const [name, value] of pairs) {
		const field = fieldFrom(`${name}:${value}`);
		if (isWrong(field)) {
			return wrong(`A field ${field.wrong}.`);
		}

		fields.push(field);
	}

	return fields;
};
