import type {Json} from '../../../response/index.js';
import {refusal} from '../../answers/refusal.js';
import type {PlannedAnswer, RequestInfo, RouteContext, Route} from '../../routing/plan.js';
import {jsonReply} from '../../answers/reply.js';
import {parseContent} from '../../request/content.js';
import {clientOf, fieldOf, headersOf, targetOf} from '../../request/echo.js';
import {argumentsOf} from '../../request/query.js';
import {all, reads} from '../methods.js';

/** What of a request without content httpbin shows. */
export const shownHead = (
	request: RequestInfo,
	context: RouteContext,
): Readonly<Record<'args' | 'headers' | 'origin' | 'url', Json>> => ({
	args: argumentsOf(request),
	headers: headersOf(request),
	origin: clientOf(request),
	url: targetOf(request, context),
});

/** The members that are there, in the order of their names, as httpbin has them. */
const inOrder = (value: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> =>
	Object.fromEntries(
		Object.entries(value)
			.filter((member): member is [string, Json] => member[1] !== undefined)
			.sort(([one], [other]) => (one < other ? -1 : 1)),
	);

/**
 * The request with its content as JSON; 400 where the content is not what its type says.
 *
 * @param more further members, or `undefined` for one that is left out
 */
export const showAll = (
	request: RequestInfo,
	context: RouteContext,
	more: Readonly<Record<string, Json | undefined>> = {},
): {readonly answer: PlannedAnswer} => {
	const read = parseContent(request);
	return {
		answer: read.ok
			? jsonReply(inOrder({...shownHead(request, context), ...read.shown, ...more}))
			: refusal(400, read.reason),
	};
};

const withContent = (method: string): Route => ({
	path: `/${method.toLowerCase()}`,
	methods: [method],
	summary: `the ${method} request as JSON`,
	readsContent: true,
	plan: (request, _parts, context) => showAll(request, context),
});

const anything = (path: string): Route => ({
	path,
	methods: all,
	summary: 'the request as JSON, whatever its method',
	readsContent: true,
	plan: (request, _parts, context) => showAll(request, context, {method: request.method}),
});

const shows = (path: string, summary: string, show: (request: RequestInfo, context: RouteContext) => Json): Route => ({
	path,
	methods: reads,
	summary,
	plan: (request, _parts, context) => ({answer: jsonReply(show(request, context))}),
});

/** Routes that show what arrived. */
export const inspection: readonly Route[] = [
	shows('/get', 'the GET request as JSON', shownHead),
	...['POST', 'PUT', 'PATCH', 'DELETE'].map(withContent),
	anything('/anything'),
	anything('/anything/{path*}'),
	shows('/headers', 'the fields of the request', (request) => ({headers: headersOf(request)})),
	shows('/ip', 'the address of the client', (request) => ({origin: clientOf(request)})),
	shows('/user-agent', 'the User-Agent of the client', (request) => ({
		'user-agent': fieldOf(request, 'user-agent') ?? null,
	})),
];
