import {queryOf} from '../../request/query.js';
import type {Cause} from './cause.js';
import {asks, both, has, isMethod, when} from './when.js';

/** How many requests with one key are answered in each window of so many seconds. */
const rate = {requests: 3, seconds: 10};

/** How often one key is told that the server still starts. */
const starts = 2;

/** Statuses of a server that is asked too much, is not ready, or has a defect. */
export const load: readonly Cause[] = [
	{
		code: 405,
		reason: 'The resource can be read, not deleted.',
		provoke: ['--request', 'DELETE', '{url}'],
		spare: ['{url}'],
		arises: () => undefined,
	},
	{
		code: 429,
		reason: `More than ${rate.requests} requests with one key within ${rate.seconds} seconds.`,
		provoke: ['{url}?key=a&n=[1-4]'],
		spare: ['{url}?key=b'],
		arises(request, {count, now}) {
			const seconds = Math.floor(now().getTime() / 1000);
			const window = Math.floor(seconds / rate.seconds);
			const before = count(`429 ${request.client} ${window} ${queryOf(request)['key'] ?? ''}`);
			return before < rate.requests
				? undefined
				: {fields: [['Retry-After', String((window + 1) * rate.seconds - seconds)]]};
		},
	},
	{
		code: 500,
		reason: 'The server divides by 0, and was not prepared for it.',
		provoke: ['{url}?divisor=0'],
		spare: ['{url}?divisor=2'],
		arises: when(asks('divisor', '0')),
	},
	{
		code: 503,
		reason: `The server still starts: the first ${starts} requests with a key come too early.`,
		provoke: ['{url}?key=a'],
		spare: [`{url}?key=b&n=[1-${starts + 1}]`],
		arises: (request, {count}) =>
			count(`503 ${request.client} ${queryOf(request)['key'] ?? ''}`) < starts
				? {fields: [['Retry-After', '1']]}
				: undefined,
	},
	{
		code: 508,
		reason: 'PROPFIND is to follow all members, and one of them is the collection itself.',
		methods: ['GET', 'HEAD', 'PROPFIND'],
		provoke: ['--request', 'PROPFIND', '--header', 'Depth: infinity', '{url}'],
		spare: ['--request', 'PROPFIND', '--header', 'Depth: 0', '{url}'],
		arises: when(both(isMethod('PROPFIND'), has('depth', /^infinity$/i))),
	},
];
