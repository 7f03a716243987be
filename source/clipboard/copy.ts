import {failure, type Failure} from '../i18n/failures/index.js';
import type {ClipboardPlace, Via} from './route.js';
import {routes} from './routes.js';

/** A route that was tried and did not take the text: why, and what helps. */
export type FailedAttempt = {readonly via: Via; readonly reason: Failure; readonly cure: Failure};

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
			readonly failed: readonly FailedAttempt[];
	  }
	| {readonly ok: false; readonly reason: Failure; readonly cure: Failure};

/** Copies a text by the first route that fits and works. Unsafe characters have to be out of it: `copyable` of the grid. */
export const copy = async (text: string, place: ClipboardPlace): Promise<Copied> => {
	const failed: FailedAttempt[] = [];
	for (const {via, certain, copy: attempt} of routes.filter(({fits}) => fits(place))) {
		const outcome = await attempt(text, place);
		if (outcome.ok) {
			return {...outcome, octets: Buffer.byteLength(text), via, certain, failed};
		}

		failed.push({via, reason: outcome.reason, cure: outcome.cure});
	}

	const {reason, cure} = failed[0] ?? {
		reason: failure('noClipboard'),
		cure: failure('printInstead'),
	};
	return {ok: false, reason, cure};
};
