import {refusal} from '../answers/refusal.js';
import type {Plan} from '../routing/plan.js';

/** The numbers that a part of a path or of a query may be. */
export type Limit = {
	readonly least: number;
	readonly most: number;
	/** Whether more than `most` is taken for `most`, and not refused. */
	readonly isCapped?: true;
	/** What stands for one that is absent; without it, it must be there. */
	readonly otherwise?: number;
	/** What it counts, such as `seconds`; it may then have a fraction. Without it, it is a whole number. */
	readonly unit?: string;
};

const inWords = (name: string, {least, most, unit}: Limit): string =>
	`${name} takes a ${unit === undefined ? 'whole number' : 'number'} from ${least} to ${most}${unit === undefined ? '' : ` (${unit})`}.`;

const whole = /^\d{1,15}$/;
const fraction = /^(?:\d{1,15}(?:\.\d*)?|\.\d+)$/;

const read = (text: string | undefined, limit: Limit): number | undefined => {
	if (text === undefined) {
		return limit.otherwise;
	}

	const value = (limit.unit === undefined ? whole : fraction).test(text) ? Number(text) : Number.NaN;
	const capped = limit.isCapped === true ? Math.min(value, limit.most) : value;
	return capped >= limit.least && capped <= limit.most ? capped : undefined;
};

/**
 * Reads numbers and plans with them; where one is missing, none, or out of its limits, the plan is a 400 that states them.
 *
 * @param given what the request has by name
 */
export const withNumbers = <Name extends string>(
	given: Readonly<Record<string, string | undefined>>,
	limits: Readonly<Record<Name, Limit>>,
	plan: (numbers: Readonly<Record<Name, number>>) => Plan,
): Plan => {
	const numbers: Partial<Record<Name, number>> = {};
	for (const name of Object.keys(limits) as Name[]) {
		const number = read(given[name], limits[name]);
		if (number === undefined) {
			return {answer: refusal(400, inWords(name, limits[name]))};
		}

		numbers[name] = number;
	}

	return plan(numbers as Record<Name, number>);
};
