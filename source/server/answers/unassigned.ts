import type {Status, StatusClass} from '../../statuses/index.js';

/**
 * A row for a code that nobody registered, under the name that IANA gives it, or `undefined` where there can be none:
 * a final status has a code from 200 to 599, and an interim one that is unknown has no meaning to show (RFC 9110 §15).
 */
export const unassigned = (code: number): Status | undefined =>
	code < 200 || code > 599
		? undefined
		: {
				code,
				phrase: 'Unassigned',
				slug: 'unassigned',
				class: Math.floor(code / 100) as StatusClass,
				role: 'final',
				content: 'allowed',
				fields: [],
				specification: {
					document: 'IANA HTTP Status Code Registry',
					url: 'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
				},
				cacheable: false,
				formerNames: [],
			};
