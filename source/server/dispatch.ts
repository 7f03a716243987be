import {refusal} from './answers.js';
import type {Asked, Context, Plan} from './plan.js';
import {createRouter} from './router.js';
import {routes} from './routes/index.js';

const find = createRouter(routes);

/** The path and the query of a request target, which may be absolute (RFC 9112 §3.2). */
export const partsOf = (target: string): Pick<Asked, 'path' | 'query'> => {
	const [, path = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)\??(.*)$/is.exec(target) ?? [];
	return {path: path === '' ? '/' : path, query};
};

/** What the server does about a request. */
export const planFor = (asked: Asked, context: Context): Plan => {
	if (!asked.isHttp10 && asked.fields['host'] === undefined) {
		return {answer: refusal(400, 'An HTTP/1.1 request needs a Host field (RFC 9112 §3.2).')};
	}

	const found = find(asked.path);
	if (found === undefined) {
		return {answer: refusal(404, 'Nothing is here. Try /status/417, or / for all that there is.')};
	}

	const {route, parts} = found;
	if (route.methods !== undefined && !route.methods.includes(asked.method)) {
		const allowed = route.methods.join(', ');
		return {answer: refusal(405, `${route.path} takes ${allowed}.`, [['Allow', allowed]])};
	}

	return route.plan(asked, parts, context);
};
