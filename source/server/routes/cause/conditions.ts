import {imfFixdate, type Field} from '../../../response/index.js';
import {includesTag} from '../../request/entity-tags.js';
import {fieldOf} from '../../request/echo.js';
import type {RequestInfo} from '../../routing/plan.js';
import type {Cause} from './cause.js';
import {asks, both, has, isMethod, not, when} from './when.js';

const tag = 'v2';

const changed = Date.UTC(2026, 0, 1);

const validators: readonly Field[] = [
	['ETag', `"${tag}"`],
	['Last-Modified', imfFixdate(new Date(changed))],
];

const put = ['--request', 'PUT', '--data', 'hello', '{url}'];

const updates = ['GET', 'HEAD', 'PUT'];

/** Whether what the client has is what there is; If-None-Match counts before If-Modified-Since (RFC 9110 §13.2.2). */
const isFresh = (request: RequestInfo): boolean => {
	const tags = fieldOf(request, 'if-none-match');
	return tags === undefined
		? Date.parse(fieldOf(request, 'if-modified-since') ?? '') >= changed
		: includesTag(tags, tag);
};

/** Whether If-Match has the present entity tag. */
const matches = (request: RequestInfo): boolean => includesTag(fieldOf(request, 'if-match') ?? '', tag);

/** Statuses of conditional requests, and of states that are in the way. */
export const conditions: readonly Cause[] = [
	{
		code: 304,
		reason: 'If-None-Match has the present entity tag, or nothing has changed since If-Modified-Since.',
		provoke: ['--header', `If-None-Match: "${tag}"`, '{url}'],
		spare: ['--header', 'If-None-Match: "v1"', '{url}'],
		fields: validators,
		arises: when(isFresh, ...validators),
	},
	{
		code: 409,
		reason: 'The client changes revision 1, and there is revision 2 already.',
		methods: updates,
		provoke: ['--request', 'PUT', '--data', 'hello', '{url}?revision=1'],
		spare: ['--request', 'PUT', '--data', 'hello', '{url}?revision=2'],
		arises: when(both(isMethod('PUT'), asks('revision', '1'))),
	},
	{
		code: 412,
		reason: 'If-Match does not have the present entity tag.',
		methods: updates,
		provoke: ['--header', 'If-Match: "v1"', ...put],
		spare: ['--header', `If-Match: "${tag}"`, ...put],
		fields: validators,
		arises: when(both(has('if-match'), not(matches))),
	},
	{
		code: 423,
		reason: 'The resource is locked, and If does not have the token of its lock (RFC 4918 §10.4).',
		methods: updates,
		provoke: put,
		spare: ['--header', 'If: (<urn:uuid:181d4fae-7d8c-11d0-a765-00a0c91e6bf2>)', ...put],
		arises: when(both(isMethod('PUT'), not(has('if', /<urn:uuid:181d4fae-7d8c-11d0-a765-00a0c91e6bf2>/)))),
	},
	{
		code: 425,
		reason: 'The request came in early data of TLS, as a proxy says, and might be a replay (RFC 8470 §5.2).',
		provoke: ['--header', 'Early-Data: 1', '{url}'],
		spare: ['{url}'],
		arises: when(has('early-data', /^1$/)),
	},
	{
		code: 428,
		reason: 'PUT has no If-Match, so that it might undo what others did.',
		methods: updates,
		provoke: put,
		spare: ['--header', `If-Match: "${tag}"`, ...put],
		fields: validators,
		arises: when(both(isMethod('PUT'), not(has('if-match')))),
	},
];
