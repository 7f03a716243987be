import {refusal} from '../../answers/refusal.js';
import type {Field} from '../../../response/index.js';
import type {RequestInfo, Plan, Route} from '../../routing/plan.js';
import {htmlText, jsonReply, reply} from '../../answers/reply.js';
import {cookiesOf, setCookie} from '../../request/cookies.js';
import {reads} from '../methods.js';

const shown = (request: RequestInfo): Plan => ({answer: jsonReply({cookies: cookiesOf(request)})});

const changed = (pairs: Iterable<readonly [string, string]>, attributes = ''): Plan => {
	const fields: Field[] = [];
	for (const [name, value] of pairs) {
		const field = setCookie(name, value, attributes);
		if (field === undefined) {
			return {answer: refusal(400, 'The name of a cookie is a token (RFC 6265 §4.1.1).')};
		}

		fields.push(field);
	}

	return {answer: reply({code: 302, type: htmlText, fields: [['Location', '/cookies'], ...fields]})};
};

const expired = '; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0';

/** Routes that show, set and delete cookies. */
export const cookies: readonly Route[] = [
	{path: '/cookies', methods: reads, summary: 'the cookies of the request', plan: shown},
	{
		path: '/cookies/set',
		methods: reads,
		summary: 'sets a cookie for each ?name=value, and leads to /cookies',
		plan: ({query}) => changed(new Map(new URLSearchParams(query))),
	},
	{
		path: '/cookies/set/{name}/{value}',
		methods: reads,
		summary: 'sets this cookie, and leads to /cookies',
		plan: (_asked, {name = '', value = ''}) => changed([[name, value]]),
	},
	{
		path: '/cookies/delete',
		methods: reads,
		summary: 'deletes a cookie for each ?name, and leads to /cookies',
		plan: ({query}) =>
			changed(
				[...new Set(new URLSearchParams(query).keys())].map((name) => [name, '']),
				expired,
			),
	},
];
