import {fieldValue, type Field} from '../../response/index.js';
import {withFields} from '../answers/change.js';
import type {PlannedAnswer, RequestInfo, Plan} from './plan.js';
import {reply} from '../answers/reply.js';
import {fieldOf} from '../request/echo.js';

/** The methods that a page of another origin may use, as httpbin has them. */
const methods = 'GET, POST, PUT, DELETE, PATCH, OPTIONS';

/** How long a browser may remember the answer to a preflight, in seconds. */
const maxAge = '3600';

/** The value of `Allow` for what a route takes: OPTIONS besides. */
export const allowOf = (taken: readonly string[]): string => [...taken, 'OPTIONS'].join(', ');

/** Text that can be sent back in a field: visible ASCII. */
const visible = (text: string | undefined): string | undefined =>
	text !== undefined && /^[\u0020-\u007E]+$/.test(text) ? text : undefined;

const isPreflight = ({method, fields}: RequestInfo): boolean =>
	method === 'OPTIONS' && fields['origin'] !== undefined && fields['access-control-request-method'] !== undefined;

/**
 * The answer to OPTIONS where no route gives it: to the preflight of a browser (Fetch standard §3.3), and to the question
 * what a path takes (RFC 9110 §9.3.7). Otherwise `undefined`.
 *
 * @param taken the methods of the route; all where it is absent
 */
export const optionsOf = (request: RequestInfo, taken: readonly string[] | undefined): PlannedAnswer | undefined => {
	const isAsked = request.method === 'OPTIONS' && taken !== undefined && !taken.includes('OPTIONS');
	if (!isAsked && !isPreflight(request)) {
		return undefined;
	}

	return reply({fields: taken === undefined ? [] : [['Allow', allowOf(taken)]]});
};

/** What only the answer to a preflight has. */
const preflightFields = (wanted: string | undefined): readonly Field[] => [
	['Access-Control-Allow-Methods', methods],
	['Access-Control-Max-Age', maxAge],
	...(wanted === undefined ? [] : [['Access-Control-Allow-Headers', wanted] as const]),
];

const fieldsFor = (request: RequestInfo): readonly Field[] => [
	['Access-Control-Allow-Origin', visible(fieldOf(request, 'origin')) ?? '*'],
	['Access-Control-Allow-Credentials', 'true'],
	...(isPreflight(request) ? preflightFields(visible(fieldOf(request, 'access-control-request-headers'))) : []),
];

/** What a browser needs to show a response to a page of another origin, as httpbin sends it; only to requests with `Origin`. */
export const withCors = (request: RequestInfo, plan: Plan): Plan => ({
	...plan,
	answer: {
		make(date) {
			const response = plan.answer.make(date);
			const vary = fieldValue(response, 'Vary');
			return withFields(response, [...fieldsFor(request), ['Vary', vary === undefined ? 'Origin' : `${vary}, Origin`]]);
		},
	},
});
