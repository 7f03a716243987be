import {refusal} from '../answers/refusal.js';
import {allowOf, optionsOf, withCors} from './cors.js';
import type {PlannedAnswer, RequestInfo, RouteContext, Plan} from './plan.js';
import {shownPath, type Find} from './router.js';

/** The path and the query of a request target, which may be absolute (RFC 9112 §3.2). */
export const partsOf = (target: string): Pick<RequestInfo, 'path' | 'query'> => {
	const [, path = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)\??(.*)$/is.exec(target) ?? [];
	return {path: path === '' ? '/' : path, query};
};

/** Where a request goes. */
export type Destination = {
	/** Whether its plan depends on its content. */
	readonly readsContent: boolean;
	/** How long that is waited for, in milliseconds, if not as long as a request may take. */
	readonly patience?: number | undefined;
	/** What is done about it. */
	readonly plan: (context: RouteContext, content?: Uint8Array) => Plan | Promise<Plan>;
};

const defect = {answer: refusal(500, 'The server has a defect there: please report what you asked.')};

/** A route that fails is a defect of ours, and no reason for the server to end. */
const planned = (make: () => Plan | Promise<Plan>): Plan | Promise<Plan> => {
	try {
		const plan = make();
		return plan instanceof Promise ? plan.catch(() => defect) : plan;
	} catch {
		return defect;
	}
};

/** A transfer coding that hides where the content ends, or that is not understood, is the end of the connection (RFC 9112 §6.1, §6.3). */
const unreadable = ({fields, isHttp10}: RequestInfo): PlannedAnswer | undefined => {
	const coding = fields['transfer-encoding']?.toString().toLowerCase();
	if (coding === undefined || (coding === 'chunked' && !isHttp10)) {
		return undefined;
	}

	const isFramed = !isHttp10 && /(?:^|,)[\t ]*chunked$/.test(coding);
	const [code, text] = isFramed
		? ([501, 'This server understands no transfer coding but chunked (RFC 9112 §6.1).'] as const)
		: ([400, 'With that Transfer-Encoding nobody knows where the content ends (RFC 9112 §6.3).'] as const);
	return refusal(code, text, [['Connection', 'close']]);
};

const fixed = (answer: PlannedAnswer): Destination => ({readsContent: false, plan: () => ({answer})});

const routed = (find: Find, request: RequestInfo): Destination => {
	if (!request.isHttp10 && request.fields['host'] === undefined) {
		return fixed(refusal(400, 'An HTTP/1.1 request needs a Host field (RFC 9112 §3.2).'));
	}

	const unread = unreadable(request);
	if (unread !== undefined) {
		return fixed(unread);
	}

	const found = find(request.path);
	if (found === undefined) {
		return fixed(refusal(404, 'Nothing is here. Try /status/417, or / for all that there is.'));
	}

	const {route, parts} = found;
	const options = optionsOf(request, route.methods);
	if (options !== undefined) {
		return fixed(options);
	}

	if (route.methods !== undefined && !route.methods.includes(request.method)) {
		const allowed = allowOf(route.methods);
		return fixed(refusal(405, `${shownPath(route)} takes ${allowed}.`, [['Allow', allowed]]));
	}

	const {readsContent = false} = route;
	return {
		readsContent: typeof readsContent === 'boolean' ? readsContent : readsContent(request),
		patience: route.patience,
		plan: (context, content) =>
			planned(() => route.plan(content === undefined ? request : {...request, content}, parts, context)),
	};
};

/** Finds what answers a request. */
export const destinationOf = (find: Find, request: RequestInfo): Destination => {
	const destination = routed(find, request);
	return request.fields['origin'] === undefined
		? destination
		: {
				...destination,
				plan(context, content) {
					const made = destination.plan(context, content);
					return made instanceof Promise ? made.then((each) => withCors(request, each)) : withCors(request, made);
				},
			};
};
