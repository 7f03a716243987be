import {failure, type Failure} from '../i18n/failures/index.js';
import type {Place, Via} from './route.js';
import {routes} from './routes.js';

/** A route that was tried and did not take the text: why, and what helps. */
export type Passed = {readonly via: Via; readonly reason: Failure; readonly cure: Failure};

/** Where a text went, or why nowhere. */
export type Copied =
	| {
			readonly ok: true;
			/** How many octets the text has in UTF-8. */
			readonly octets: number;
			readonly via: Via;
			/** `false` where nothing tells whether the text arrived: it was sent, not copied. */
			readonly certain: boolean;
			/** The file that holds the text, when `via` is `file`. */
			readonly path?: string;
			/** The routes that were tried before, in order. */
			readonly passed: readonly Passed[];
	  }
	| {readonly ok: false; readonly reason: Failure; readonly cure: Failure};

/** Copies a text by the first route that fits and works. Control characters have to be out of it: `copyable` of the grid. */
export const copy = async (text: string, place: Place): Promise<Copied> => {
	const passed: Passed[] = [];
	for (const {via, certain, copy: attempt} of routes.filter(({fits}) => fits(place))) {
		const outcome = await attempt(text, place);
		if (outcome.ok) {
			return {...outcome, octets: Buffer.byteLength(text), via, certain, passed};
		}

		passed.push({via, reason: outcome.reason, cure: outcome.cure});
	}

	const {reason, cure} = passed[0] ?? {
		reason: failure('noClipboard'),
		cure: failure('printInstead'),
	};
	return {ok: false, reason, cure};
};
