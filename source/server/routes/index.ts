import {page} from '../answers.js';
import type {Route} from '../plan.js';
import {cause} from './cause/index.js';
import {fault} from './fault.js';
import {httpbin} from './httpbin/index.js';
import {httpstat} from './httpstat.js';
import {status} from './status.js';

const listed: readonly Route[] = [status, fault, ...cause, ...httpbin, ...httpstat];

const usage = [
	'status-tui: a mock server that answers with the status you ask for.',
	'',
	...listed.map(({path, summary}) => `  ${path}  ${summary}`),
	'',
	'Such as /status/417, or /status/417?body=xml',
	'',
	'',
].join('\n');

const home: Route = {
	path: '/',
	summary: 'what there is',
	plan: () => ({answer: page('text/plain; charset=utf-8', usage)}),
};

/** All that the server answers. */
export const routes: readonly Route[] = [home, ...listed];
