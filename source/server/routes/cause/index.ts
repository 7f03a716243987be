import {refusal} from '../../answers/refusal.js';
import type {Route} from '../../routing/plan.js';
import {jsonReply, plainText, reply} from '../../answers/reply.js';
import {siteOf} from '../../request/echo.js';
import {textOrJson} from '../../request/text-or-json.js';
import {reads} from '../methods.js';
import {routeOf, causeJson, type Cause} from './cause.js';
import {conditions} from './conditions.js';
import {content} from './content.js';
import {interim} from './interim.js';
import {load} from './load.js';
import {redirection} from './redirection.js';
import {refusals} from './refusals.js';
import {success} from './success.js';

/** The statuses that arise here for their true reason, by their codes. */
export const causes: readonly Cause[] = [
	...interim,
	...success,
	...redirection,
	...conditions,
	...content,
	...refusals,
	...load,
].sort((one, other) => one.code - other.code);

const lineOf = (cause: Cause, site: string): string => {
	const {status, phrase, reason, provoke, spare} = causeJson(cause, site);
	return [`${status} ${phrase}: ${reason}`, `  ${provoke}`, `  not: ${spare}`, ''].join('\n');
};

const list: Route = {
	path: '/cause',
	methods: reads,
	summary: 'all of them, with the curl that provokes each and one that does not',
	plan(request, _parts, context) {
		const site = siteOf(request, context);
		return {
			answer:
				textOrJson(request) === 'json'
					? jsonReply(causes.map((cause) => causeJson(cause, site)))
					: reply({type: plainText, content: causes.map((cause) => lineOf(cause, site)).join('\n')}),
		};
	},
};

const others: Route = {
	path: '/cause/{code}',
	summary: 'a resource on which the status arises only if the request deserves it',
	plan: () => ({answer: refusal(404, `Nothing is here; there are ${causes.map(({code}) => code).join(', ')}.`)}),
};

/** `/cause`, and a route for each status in it. */
export const cause: readonly Route[] = [...causes.map(routeOf), others, list];
