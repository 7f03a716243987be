import {parseTarget, type Exchange} from '../../source/curl/index.js';
import {failure} from '../../source/i18n/failures/index.js';
import {lint} from '../../source/lint/index.js';
import {unregistered, type Status} from '../../source/statuses/index.js';
import type {UnofficialKey} from '../../source/statuses/unofficial.js';
import type {Size} from '../../source/ui/common/rect.js';
import {reduce} from '../../source/ui/reducers/reduce.js';
import type {Live, State} from '../../source/ui/state/state.js';
import {frameworkOf, statusOf} from '../grid/cell-for.js';
import {after, done, opened, pressed, request, typed} from './opened.js';

const exchanges: ReadonlyArray<readonly [name: string, exchange: Exchange]> = [
	[
		'another',
		{
			kind: 'answered',
			response: {
				status: 200,
				phrase: 'OK \u001B[31m',
				fields: [
					['Server', '日本語 🦊'],
					['Content-Type', 'text/plain'],
				],
				content: new TextEncoder().encode('<p>\u009B2J</p>\n'.repeat(50)),
			},
			httpVersion: '1.1',
			timings: {redirect: 0, dns: 0.1, connect: 0.5, tls: 0, firstByte: 3, total: 12.5},
			contentLength: 650,
			truncated: false,
		},
	],
	[
		'redirected',
		{
			kind: 'answered',
			hops: [
				{
					response: {status: 302, phrase: 'Found\u0007', fields: [['Location', '/日本語\u202E'.repeat(30)]]},
					httpVersion: '1.1',
					url: `http://127.0.0.1:4170/${'a'.repeat(300)}`,
				},
			],
			response: {
				status: 417,
				phrase: '',
				interim: [{status: 103, phrase: 'Early\u009B2J', fields: [['Link', '<\u001B[2J>']]}],
				fields: [['Transfer-Encoding', 'chunked']],
				content: Uint8Array.from({length: 2000}, (_, index) => index % 256),
			},
			httpVersion: '2',
			timings: {redirect: 1, dns: 2, connect: 30, tls: 400, firstByte: 5000, total: 30_000},
			contentLength: 5_000_000,
			truncated: true,
			fault: {exitCode: 18, reason: failure('tooShort')},
		},
	],
	[
		'refused',
		{kind: 'failed', exitCode: 7, reason: failure('reset'), remedy: failure('nothingListens', '127.0.0.1:9')},
	],
	[
		'broken off',
		{
			kind: 'answered',
			response: {status: 417, phrase: 'Expectation Failed', fields: [['Content-Length', '9']]},
			httpVersion: '1.1',
			contentLength: 3,
			truncated: false,
			fault: {
				exitCode: 18,
				reason: failure('tooShort'),
				raised: [
					{client: 'fetch of Node.js 20', error: 'TypeError: terminated (UND_ERR_SOCKET)'},
					{client: 'Go 1.26', error: `unexpected EOF ${'and more '.repeat(20)}`},
				],
			},
		},
	],
	['missing', {kind: 'missing'}],
	['cancelled', {kind: 'cancelled'}],
];

const lives: ReadonlyArray<readonly [name: string, live: Live]> = [
	['running', {kind: 'running', request}],
	...exchanges.map(([name, exchange]) => [name, done(exchange)] as const),
];

/** The state after more runs than fit anywhere. */
const withRuns = (state: State): State =>
	[...exchanges, ...exchanges, ...exchanges].reduce(
		(each, [, exchange]) => reduce(each, {type: 'live', live: done(exchange)}),
		state,
	);

const target = parseTarget('https://example.com/a/long/path/that/does/not/fit/{code}?because=it&is=long');

/** The unofficial status with this key. */
export const unofficialOf = (key: UnofficialKey): Status => {
	const found = unregistered.find(({unofficial}) => unofficial?.key === key);
	if (found === undefined) {
		throw new Error(`there is no ${key}`);
	}

	return found;
};

const linted = lint(
	new TextEncoder().encode('HTTP/1.1 401 Nope\u001B[2J\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n日本語\u0007'),
);
const pasted = linted.ok ? linted : undefined;

/** A state for each thing that the screen can show, on a terminal of a size. */
export const states = (size: Size): ReadonlyArray<readonly [name: string, state: State]> => {
	const first = opened(size);
	const long = opened(size, {status: statusOf(300), framework: frameworkOf('spring-boot'), format: 'html'});
	return [
		['opened', first],
		['in Japanese', opened(size, {language: 'ja', status: statusOf(511)})],
		['a long snippet', long],
		['scrolled to the right', after(long, 'next-pane', 'next-framework', 'next-framework')],
		['scrolled to the end', after(long, 'previous-pane', 'previous-pane', 'last')],
		['the whole app', after(opened(size, {framework: frameworkOf('rails')}), 'app', 'next-pane', 'page-down')],
		['refused', opened(size, {status: statusOf(104)})],
		['zoomed', after(first, 'next-pane', 'zoom')],
		['about', after(opened(size, {status: statusOf(226)}), 'about')],
		['about in Japanese', after(opened(size, {status: statusOf(101), language: 'ja'}), 'about', 'next-pane')],
		['the questions', after(first, 'decide')],
		['the questions, some answered', typed(after(first, 'decide'), 'yyn')],
		['the questions in Japanese', typed(after(opened(size, {language: 'ja'}), 'decide'), 'nyn')],
		['unofficial, closed', opened(size, {status: unofficialOf('nginx-444')})],
		['unofficial, about', after(opened(size, {status: unofficialOf('cloudflare-520')}), 'about')],
		[
			'unofficial, about in Japanese',
			after(opened(size, {status: unofficialOf('nginx-494'), language: 'ja'}), 'about'),
		],
		['pasted', {...first, pasted, shown: 'response'}],
		['pasted, in Japanese', {...opened(size, {language: 'ja'}), pasted, shown: 'response'}],
		['help', after(first, 'help')],
		['help, scrolled and filtered', typed(pressed(after(first, 'help'), 'down'), '/copy')],
		['find', typed(after(first, 'find'), 'pro')],
		['find nothing', typed(after(first, 'find'), 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz')],
		['frameworks', typed(after(first, 'frameworks'), 'p')],
		['target', typed(after(first, 'target'), 'http://localhost:3000/日本語')],
		['target refused', reduce(after(first, 'target'), {type: 'prompt-error', error: 'This is not HTTP. '.repeat(9)})],
		['a question before a host', reduce(first, {type: 'confirm', method: 'GET', host: 'api.example.com'})],
		[
			'a question in Japanese',
			reduce(opened(size, {language: 'ja'}), {
				type: 'confirm',
				method: 'GET',
				host: `${'long.'.repeat(30)}example.com`,
			}),
		],
		[
			'a certificate that is not checked',
			opened(size, {target: {template: 'https://localhost:3000/{code}', insecure: true}}),
		],
		['folder', after(first, 'write')],
		['the methods', pressed(after(first, 'method'), 'down')],
		['the methods in Japanese', after(opened(size, {language: 'ja'}), 'about', 'method')],
		[
			'the request',
			typed(after(opened(size, {status: statusOf(206)}), 'request'), `Accept: ${'日本語 🦊 '.repeat(40)}`),
		],
		[
			'the request refused, in Japanese',
			pressed(typed(after(opened(size, {status: statusOf(100), language: 'ja'}), 'request'), 'Accept'), 'enter'),
		],
		['the history', after(withRuns(first), 'history')],
		['the history in Japanese', pressed(after(withRuns(opened(size, {language: 'ja'})), 'history'), 'end')],
		['a target of its own', opened(size, target.ok ? {target: target.target} : {})],
		['a notice', reduce(first, {type: 'notice', notice: {kind: 'good', text: '✓ copied 312 bytes (wl-copy)'}})],
		[
			'no server',
			reduce(first, {
				type: 'server',
				server: {kind: 'failed', reason: failure('verbatim', 'address in use '.repeat(9))},
			}),
		],
		...lives.map(([name, live]) => [name, reduce(first, {type: 'live', live})] as const),
		...lives.map(
			([name, live]) => [`${name} in Japanese`, reduce(after(first, 'language'), {type: 'live', live})] as const,
		),
	];
};
