import {refusal} from './answers.js';
import type {Answer, Asked, Context, Plan} from './plan.js';
import type {Find} from './router.js';

/** The path and the query of a request target, which may be absolute (RFC 9112 §3.2). */
export const partsOf = (target: string): Pick<Asked, 'path' | 'query'> => {
	const [, path = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)\??(.*)$/is.exec(target) ?? [];
	return {path: path === '' ? '/' : path, query};
};

/** Where a request goes. */
export type Destination = {
	/** Whether its plan depends on its content. */
	readonly readsContent: boolean;
	/** What is done about it. */
	readonly plan: (context: Context, content?: Uint8Array) => Plan;
};

const refused = (answer: Answer): Destination => ({readsContent: false, plan: () => ({answer})});

/** A route that fails is a defect of ours, and no reason for the server to end. */
const planned = (make: () => Plan): Plan => {
	try {
		return make();
	} catch {
		return {answer: refusal(500, 'The server has a defect there: please report what you asked.')};
	}
};

/** A transfer coding that hides where the content ends, or that is not understood, is the end of the connection (RFC 9112 §6.1, §6.3). */
const unreadable = ({fields, isHttp10}: Asked): Answer | undefined => {
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

/** Finds what answers a request. */
export const destinationOf = (find: Find, asked: Asked): Destination => {
	if (!asked.isHttp10 && asked.fields['host'] === undefined) {
		return refused(refusal(400, 'An HTTP/1.1 request needs a Host field (RFC 9112 §3.2).'));
	}

	const unread = unreadable(asked);
	if (unread !== undefined) {
		return refused(unread);
	}

	const found = find(asked.path);
	if (found === undefined) {
		return refused(refusal(404, 'Nothing is here. Try /status/417, or / for all that there is.'));
	}

	const {route, parts} = found;
	if (route.methods !== undefined && !route.methods.includes(asked.method)) {
		const allowed = route.methods.join(', ');
		return refused(refusal(405, `${route.path} takes ${allowed}.`, [['Allow', allowed]]));
	}

	const {readsContent = false} = route;
	return {
		readsContent: typeof readsContent === 'boolean' ? readsContent : readsContent(asked),
		plan: (context, content) =>
			planned(() => route.plan(content === undefined ? asked : {...asked, content}, parts, context)),
	};
};
