import type {Json} from '../../../response/index.js';
import {refusal} from '../../answers.js';
import type {Answer, Asked, Context, Route} from '../../plan.js';
import {jsonReply} from '../../reply.js';
import {readContent} from '../../request/content.js';
import {clientOf, fieldOf, headersOf, targetOf} from '../../request/echo.js';
import {argumentsOf} from '../../request/query.js';
import {all, reads} from '../methods.js';

/** What of a request without content httpbin shows. */
export const shownHead = (
	asked: Asked,
	context: Context,
): Readonly<Record<'args' | 'headers' | 'origin' | 'url', Json>> => ({
	args: argumentsOf(asked),
	headers: headersOf(asked),
	origin: clientOf(asked),
	url: targetOf(asked, context),
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
	asked: Asked,
	context: Context,
	more: Readonly<Record<string, Json | undefined>> = {},
): {readonly answer: Answer} => {
	const read = readContent(asked);
	return {
		answer: read.ok
			? jsonReply(inOrder({...shownHead(asked, context), ...read.shown, ...more}))
			: refusal(400, read.reason),
	};
};

const withContent = (method: string): Route => ({
	path: `/${method.toLowerCase()}`,
	methods: [method],
	summary: `the ${method} request as JSON`,
	readsContent: true,
	plan: (asked, _parts, context) => showAll(asked, context),
});

const anything = (path: string): Route => ({
	path,
	methods: all,
	summary: 'the request as JSON, whatever its method',
	readsContent: true,
	plan: (asked, _parts, context) => showAll(asked, context, {method: asked.method}),
});

const shows = (path: string, summary: string, show: (asked: Asked, context: Context) => Json): Route => ({
	path,
	methods: reads,
	summary,
	plan: (asked, _parts, context) => ({answer: jsonReply(show(asked, context))}),
});

/** Routes that show what arrived. */
export const inspection: readonly Route[] = [
	shows('/get', 'the GET request as JSON', shownHead),
	...['POST', 'PUT', 'PATCH', 'DELETE'].map(withContent),
	anything('/anything'),
	anything('/anything/{path*}'),
	shows('/headers', 'the fields of the request', (asked) => ({headers: headersOf(asked)})),
	shows('/ip', 'the address of the client', (asked) => ({origin: clientOf(asked)})),
	shows('/user-agent', 'the User-Agent of the client', (asked) => ({
		'user-agent': fieldOf(asked, 'user-agent') ?? null,
	})),
];
