import {acceptFor} from '../../request/handshake.js';
import type {Cause} from './cause.js';
import {asks, both, has, isMethod, not, when} from './when.js';

const isNewer = not((request) => request.isHttp10);

const sends = ['GET', 'HEAD', 'POST', 'PUT'];

/** Statuses of the class 1xx, and the one that asks for another protocol. */
export const interim: readonly Cause[] = [
	{
		code: 100,
		reason: 'The client asks with Expect: 100-continue whether to send its content.',
		methods: sends,
		provoke: ['--header', 'Expect: 100-continue', '--data', 'hello', '{url}'],
		spare: ['--data', 'hello', '{url}'],
		arises: when(both(isNewer, has('expect', /^100-continue$/i))),
	},
	{
		code: 101,
		reason: 'The client asks to go on with WebSocket.',
		provoke: [
			'--header',
			'Connection: Upgrade',
			'--header',
			'Upgrade: websocket',
			'--header',
			'Sec-WebSocket-Version: 13',
			'--header',
			'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
			'{url}',
		],
		spare: ['{url}'],
		arises({fields, isHttp10}) {
			const accept = isHttp10 ? undefined : acceptFor(fields);
			return accept === undefined ? undefined : {fields: [['Sec-WebSocket-Accept', accept]]};
		},
	},
	{
		code: 102,
		reason: 'A method that works on a whole tree takes long.',
		methods: ['GET', 'HEAD', 'COPY'],
		provoke: ['--request', 'COPY', '--header', 'Destination: /archive/', '{url}'],
		spare: ['{url}'],
		arises: when(both(isNewer, isMethod('COPY'))),
	},
	{
		code: 103,
		reason: 'A browser navigates here, and can fetch what the page will need while it is made.',
		provoke: ['--header', 'Sec-Fetch-Mode: navigate', '{url}'],
		spare: ['{url}'],
		arises: when(both(isNewer, has('sec-fetch-mode', /^navigate$/))),
	},
	{
		code: 104,
		reason: 'The client begins an upload that it may resume.',
		methods: sends,
		provoke: ['--header', 'Upload-Complete: ?1', '--data', 'hello', '{url}'],
		spare: ['--data', 'hello', '{url}'],
		arises: when(both(isNewer, has('upload-complete'))),
	},
	{
		code: 426,
		reason: 'The resource is not served with HTTP/1.0.',
		provoke: ['--http1.0', '{url}'],
		spare: ['{url}'],
		arises: when(({isHttp10}) => isHttp10, ['Upgrade', 'HTTP/1.1']),
	},
	{
		code: 451,
		reason: 'The law of Atlantis forbids to show it there.',
		provoke: ['{url}?country=atlantis'],
		spare: ['{url}?country=utopia'],
		arises: when(asks('country', 'atlantis')),
	},
];
