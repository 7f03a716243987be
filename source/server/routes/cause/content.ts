import type {RequestInfo} from '../../routing/plan.js';
import {fieldOf} from '../../request/echo.js';
import {mediaTypeOf} from '../../request/media-type.js';
import type {Cause} from './cause.js';
import {both, has, isMethod, not, when} from './when.js';

const posts = ['GET', 'HEAD', 'POST'];

const json = ['--header', 'Content-Type: application/json', '--data'];

/** The most octets of content, so that a command that breaks the limit stays short. */
const mostContent = 16;

const isTooLong = (request: RequestInfo): boolean =>
	Math.max(Number(fieldOf(request, 'content-length') ?? 0), request.content?.length ?? 0) > mostContent;

/** The content as JSON; `undefined` where it is none. */
const parsed = ({content = new Uint8Array()}: RequestInfo): unknown => {
	try {
		return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(content));
	} catch {
		return undefined;
	}
};

/** Whether the content orders at least one item. */
const isOrder = (request: RequestInfo): boolean => {
	const value = parsed(request);
	const count = typeof value === 'object' && value !== null && 'count' in value ? value.count : undefined;
	return Number.isInteger(count) && Number(count) > 0;
};

/** How long a stalled request is waited for, in milliseconds. */
const patience = 1000;

const announces = (request: RequestInfo): boolean =>
	has('content-length')(request) || has('transfer-encoding')(request);

/** Statuses about the content of a request. */
export const content: readonly Cause[] = [
	{
		code: 400,
		reason: 'The content is no JSON.',
		methods: posts,
		readsContent: true,
		provoke: [...json, '{"count": 1', '{url}'],
		spare: [...json, '{"count": 1}', '{url}'],
		arises: when(both(isMethod('POST'), (request) => parsed(request) === undefined)),
	},
	{
		code: 408,
		reason: `The content is announced, and not there within ${patience} milliseconds.`,
		methods: posts,
		readsContent: true,
		patience,
		provoke: ['--header', 'Content-Length: 9', '--data', 'hello', '{url}'],
		spare: ['--data', 'hello', '{url}'],
		arises: when((request) => request.content === undefined && announces(request)),
	},
	{
		code: 411,
		reason: 'The content comes in chunks, and its length is to be known before.',
		methods: posts,
		provoke: ['--header', 'Transfer-Encoding: chunked', '--data', 'hello', '{url}'],
		spare: ['--data', 'hello', '{url}'],
		arises: when(has('transfer-encoding')),
	},
	{
		code: 413,
		reason: `The content has more than ${mostContent} octets.`,
		methods: posts,
		readsContent: not(isTooLong),
		provoke: ['--data', 'x'.repeat(mostContent + 1), '{url}'],
		spare: ['--data', 'x'.repeat(mostContent), '{url}'],
		arises: when(isTooLong),
	},
	{
		code: 415,
		reason: 'The content is not application/json.',
		methods: posts,
		provoke: ['--header', 'Content-Type: text/csv', '--data', 'count', '{url}'],
		spare: [...json, '{"count": 1}', '{url}'],
		fields: [['Accept-Post', 'application/json']],
		arises: when(
			both(isMethod('POST'), ({fields}) => mediaTypeOf(fields['content-type']).type !== 'application/json'),
			['Accept-Post', 'application/json'],
		),
	},
	{
		code: 422,
		reason: 'The content is JSON, but orders no whole number of items above 0.',
		methods: posts,
		readsContent: true,
		provoke: [...json, '{"count": -1}', '{url}'],
		spare: [...json, '{"count": 1}', '{url}'],
		arises: when(both(isMethod('POST'), not(isOrder))),
	},
	{
		code: 507,
		reason: `The content does not fit into what is left: ${mostContent} octets.`,
		methods: ['GET', 'HEAD', 'PUT'],
		readsContent: not(isTooLong),
		provoke: ['--request', 'PUT', '--data', 'x'.repeat(mostContent + 1), '{url}'],
		spare: ['--request', 'PUT', '--data', 'x'.repeat(mostContent), '{url}'],
		arises: when(isTooLong),
	},
];
