import {fieldOf} from '../../request/echo.js';
import {contentRange, rangeOf} from '../../request/range.js';
import type {Cause} from './cause.js';
import {both, has, isMethod, when} from './when.js';

const hello = ['--data', 'hello', '{url}'];

/** Statuses of the class 2xx, and 416, which is what becomes of 206. */
export const success: readonly Cause[] = [
	{
		code: 201,
		reason: 'PUT makes something that was not there.',
		methods: ['GET', 'HEAD', 'PUT'],
		provoke: ['--request', 'PUT', ...hello],
		spare: ['{url}'],
		arises: when(isMethod('PUT'), ['Location', '/cause/201']),
	},
	{
		code: 202,
		reason: 'The client prefers not to wait for the work that it asks for (RFC 7240 §4.1).',
		methods: ['GET', 'HEAD', 'POST'],
		provoke: ['--header', 'Prefer: respond-async', ...hello],
		spare: hello,
		arises: when(both(isMethod('POST'), has('prefer', /\brespond-async\b/i)), ['Preference-Applied', 'respond-async']),
	},
	{
		code: 204,
		reason: 'What is deleted leaves nothing to show.',
		methods: ['GET', 'HEAD', 'DELETE'],
		provoke: ['--request', 'DELETE', '{url}'],
		spare: ['{url}'],
		arises: when(isMethod('DELETE')),
	},
	{
		code: 205,
		reason: 'A form was taken, and may be emptied for the next entry.',
		methods: ['GET', 'HEAD', 'POST'],
		provoke: ['--data', 'answer=yes', '{url}'],
		spare: ['{url}'],
		arises: when(isMethod('POST')),
	},
	{
		code: 206,
		reason: 'Range asks for a part that is there.',
		provoke: ['--header', 'Range: bytes=0-9', '{url}'],
		spare: ['{url}'],
		fields: [['Accept-Ranges', 'bytes']],
		arises(request, _context, document) {
			const range = request.method === 'GET' ? rangeOf(fieldOf(request, 'range'), document.length) : undefined;
			return range === undefined || range === 'unsatisfiable'
				? undefined
				: {
						content: document.slice(range.first, range.last + 1),
						fields: [
							['Content-Range', contentRange(range, document.length)],
							['Accept-Ranges', 'bytes'],
						],
					};
		},
	},
	{
		code: 207,
		reason: 'PROPFIND is answered for each member by itself.',
		methods: ['GET', 'HEAD', 'PROPFIND'],
		provoke: ['--request', 'PROPFIND', '--header', 'Depth: 1', '{url}'],
		spare: ['{url}'],
		arises: when(isMethod('PROPFIND')),
	},
	{
		code: 416,
		reason: 'Range asks for a part beyond the end.',
		provoke: ['--header', 'Range: bytes=99999-', '{url}'],
		spare: ['{url}'],
		fields: [['Accept-Ranges', 'bytes']],
		arises(request, _context, document) {
			const range = request.method === 'GET' ? rangeOf(fieldOf(request, 'range'), document.length) : undefined;
			return range === 'unsatisfiable'
				? {fields: [['Content-Range', contentRange(range, document.length)]]}
				: undefined;
		},
	},
];
