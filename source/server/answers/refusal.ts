import {respond, type Field} from '../../response/index.js';
import {findByCode, type Status} from '../../statuses/index.js';
import {withFields} from './change.js';
import type {PlannedAnswer} from '../routing/plan.js';

/** A registered status by its code. */
export const registeredStatus = (code: number): Status => {
	const status = findByCode(code);
	if (status === undefined) {
		throw new RangeError(`${code} is not registered`);
	}

	return status;
};

/** 200, which follows an interim response. */
export const ok = registeredStatus(200);

/** An answer of the server's own, which says in JSON what was wrong with the request. */
export const refusal = (code: number, message: string, fields: readonly Field[] = []): PlannedAnswer => ({
	make(date) {
		return withFields(respond(registeredStatus(code), ok, {format: 'json', date, message}), fields);
	},
});
