import {findAnyByCode, receivedOf, type Status} from '../../statuses/index.js';
import {unassigned} from '../answers/unassigned.js';
import {isParseError, parseError, quoted, type ParseError} from '../parse-error.js';

/** The codes that can be asked for, in words. */
export const codes = '100–104 or 200–599';

/** A status, and how often it is chosen in comparison with the others. */
export type Weighted = {readonly status: Status; readonly weight: number};

/** How many statuses can be weighed. */
const most = 100;

/** What a client of the one who sends it would receive; an answer of our own where that is nothing. */
export const statusFor = (text: string): Status | undefined => {
	const known = findAnyByCode(Number(text));
	return /^\d{3}$/.test(text) ? ((known && receivedOf(known)) ?? unassigned(Number(text))) : undefined;
};

const oneFrom = (text: string): Weighted | ParseError => {
	const [code = '', weight = '1', ...others] = text.split(':');
	const status = statusFor(code);
	if (status === undefined) {
		return parseError(`A status code here is one of ${codes}, not ${quoted(code)}.`);
	}

	return others.length > 0 || !/^(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})$/.test(weight)
		? parseError(
				`A weight is a number such as 0.9, as in 200:0.9,503:0.1, not ${quoted([weight, ...others].join(':'))}.`,
			)
		: {status, weight: Number(weight)};
};

/** The statuses of a path such as `417`, `200,503` or `200:0.9,503:0.1`, as httpbin has it; a sentence where it is wrong. */
export const weightedFrom = (text: string): readonly Weighted[] | ParseError => {
	const parts = text.split(',');
	if (parts.length > most) {
		return parseError(`At most ${most} statuses can be weighed.`);
	}

	const all: Weighted[] = [];
	for (const part of parts) {
		const one = oneFrom(part);
		if (isParseError(one)) {
			return one;
		}

		all.push(one);
	}

	return all.some(({weight}) => weight > 0) ? all : parseError('One weight at least is more than 0.');
};

/** Chooses one of the statuses, each as often as its weight says; without chance where there is no choice. */
export const pick = (all: readonly Weighted[], random: () => number): Status | undefined => {
	const possible = all.filter(({weight}) => weight > 0);
	let left = possible.length > 1 ? random() * possible.reduce((sum, {weight}) => sum + weight, 0) : 0;
	const chosen = possible.find(({weight}) => {
		left -= weight;
		return left < 0;
	});
	return (chosen ?? possible.at(-1))?.status;
};
