import {verified} from './verified-data.js';

/** What was seen of one cell, and what came of it where it was not as it should be. */
export type VerifiedCell =
	| {readonly result: 'ran'}
	| {readonly result: 'changed'}
	| {readonly result: 'cannot'; readonly observed: string}
	| {readonly result: 'failed'; readonly reason: string};

/** What was seen of one cell, or `undefined` if it was never run. Nothing else may say “verified”. */
export const verifiedOf = (framework: string, code: number): VerifiedCell | undefined => {
	const seen = verified[framework];
	if (seen === undefined) {
		return undefined;
	}

	if (seen.ran.includes(code)) {
		return {result: 'ran'};
	}

	if (seen.changed.includes(code)) {
		return {result: 'changed'};
	}

	const observed = seen.cannot[code];
	const reason = seen.failed[code];
	return observed === undefined
		? reason === undefined
			? undefined
			: {result: 'failed', reason}
		: {result: 'cannot', observed};
};
