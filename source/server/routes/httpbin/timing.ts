import type {Route} from '../../routing/plan.js';
import {reply} from '../../answers/reply.js';
import {withNumbers} from '../../request/numbers.js';
import {queryOf} from '../../request/query.js';
import {all, reads} from '../methods.js';
import {showAll} from './inspection.js';

const seconds = 1000;

/** The most seconds of any wait that the query asks for. */
const longest = 60;

const delay: Route = {
	path: '/delay/{seconds}',
	methods: all,
	summary: 'the request as JSON, after so many seconds, at most 10',
	readsContent: true,
	plan: (request, parts, context) =>
		withNumbers(parts, {seconds: {least: 0, most: 10, isCapped: true, unit: 'seconds'}}, (numbers) => ({
			...showAll(request, context, {json: undefined}),
			wait: numbers.seconds * seconds,
		})),
};

const dripLimits = {
	duration: {least: 0, most: longest, otherwise: 2, unit: 'seconds'},
	delay: {least: 0, most: longest, otherwise: 0, unit: 'seconds'},
	numbytes: {least: 1, most: 10 * 1024 * 1024, isCapped: true, otherwise: 10},
	code: {least: 200, most: 599, otherwise: 200},
} as const;

const drip: Route = {
	path: '/drip',
	methods: reads,
	summary: 'octets spread over time: ?duration=2&numbytes=10&code=200&delay=0',
	plan: (request) =>
		withNumbers(queryOf(request), dripLimits, (numbers) => ({
			answer: reply({
				code: numbers.code,
				type: 'application/octet-stream',
				content: Buffer.alloc(numbers.numbytes, '*'),
			}),
			wait: numbers.delay * seconds,
			drip: numbers.duration * seconds,
		})),
};

const unstable: Route = {
	path: '/unstable',
	methods: reads,
	summary: '500 for a part of the requests, else 200: ?failure_rate=0.5&seed=1',
	plan: (request, _parts, {random}) => {
		const {failure_rate, seed} = queryOf(request);
		return withNumbers(
			{failure_rate},
			{failure_rate: {least: 0, most: 1, otherwise: 0.5, unit: 'a part of all'}},
			(numbers) => ({
				answer: reply({code: random(seed, '/unstable') < numbers.failure_rate ? 500 : 200}),
			}),
		);
	},
};

/** Routes that take their time, or fail at times. */
export const timing: readonly Route[] = [delay, drip, unstable];
