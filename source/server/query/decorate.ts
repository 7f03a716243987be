import {imfFixdate, type Field, type Response} from '../../response/index.js';
import type {PlannedAnswer} from '../routing/plan.js';
import type {Behaviours, RetryAfter} from './behaviours.js';

const retryAfterField = ({seconds, isDate}: RetryAfter, date: Date): Field => [
	'Retry-After',
	isDate ? imfFixdate(new Date(date.getTime() + seconds * 1000)) : String(seconds),
];

/** The fields with others in place of those that have their names. */
const replaced = (fields: readonly Field[], others: readonly Field[]): readonly Field[] => {
	const names = new Set(others.map(([name]) => name.toLowerCase()));
	return [...fields.filter(([name]) => !names.has(name.toLowerCase())), ...others];
};

/** The phrase belongs to the status that was asked for: where that is an interim one, the final one keeps its own. */
const rephrased = (response: Response, phrase: string | undefined): Response => {
	const [interim] = response.interim ?? [];
	if (phrase === undefined) {
		return response;
	}

	return interim === undefined ? {...response, phrase} : {...response, interim: [{...interim, phrase}]};
};

/** The answer with another reason phrase and other fields. */
export const decorated = (
	{make}: PlannedAnswer,
	{fields = [], reason, retryAfter}: Pick<Behaviours, 'fields' | 'reason' | 'retryAfter'>,
): PlannedAnswer => ({
	make(date) {
		const response = rephrased(make(date), reason);
		const later = retryAfter === undefined ? [] : [retryAfterField(retryAfter, date)];
		return {...response, fields: replaced(response.fields, [...later, ...fields])};
	},
});
