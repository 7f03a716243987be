import type {Framework} from './registry.js';
import {isValidated} from './summary.js';
import {verified} from './verified-data.js';

/** What was seen of one cell, and what came of it where it was not as it should be. */
export type VerifiedCell =
	| {readonly result: 'ran' | 'valid' | 'changed'}
	| {readonly result: 'cannot'; readonly observed: string}
	| {readonly result: 'failed'; readonly reason: string};

/** A framework in the version that was run, or whose schema was asked: `Flask 3.1.3`. */
export const versionSeen = ({id, name}: Framework): string => `${name} ${verified[id]?.version ?? ''}`;

/** The schema by which a framework's code is valid, with its version, where nothing was run; `undefined` otherwise. */
export const schemaOf = (framework: string): string | undefined => {
	const seen = verified[framework];
	return seen !== undefined && isValidated(seen) ? seen.schema : undefined;
};

/** What was seen of one cell, or `undefined` if it was never run. Nothing else may say “verified”. */
export const verifiedOf = (framework: string, code: number): VerifiedCell | undefined => {
	const seen = verified[framework];
	if (seen === undefined) {
		return undefined;
	}

	const simple = (['ran', 'valid', 'changed'] as const).find((result) => seen[result].includes(code));
	if (simple !== undefined) {
		return {result: simple};
	}

	const observed = seen.cannot[code];
	const reason = seen.failed[code];
	return observed === undefined
		? reason === undefined
			? undefined
			: {result: 'failed', reason}
		: {result: 'cannot', observed};
};
