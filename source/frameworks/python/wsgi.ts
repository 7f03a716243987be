import type {Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {call, fieldList} from '../code/python.js';
import type {App, Refusals} from '../writer.js';
import {pythonApp} from './app.js';
import {closes, fieldsButClose} from './connection.js';

const port = 8000;

/**
 * The fields that an application sets itself. `Connection: close` is the server's: PEP 3333 forbids it to
 * applications, gunicorn drops it, and its default worker closes after each response anyway.
 */
export const applicationFields = fieldsButClose;

const noteOnClose = '# "Connection: close" is for the server to send (PEP 3333).';

/** How a framework writes what a view needs of its request. */
export type RequestIdiom = {
	/** The statement that reads the content. */
	readonly read: string;
	/** The expression for the WSGI environment. */
	readonly environ: string;
};

/** What comes before the `return` of a view: the interim response, and a note on a field that is left out. */
export const beforeReturn = (response: Response, {read, environ}: RequestIdiom): readonly Doc[] => [
	...(response.interim ?? []).flatMap(({status, fields}) =>
		status === 100
			? [`${read}  # gunicorn has sent 100 Continue, if it was expected`]
			: [
					`send_early_hints = ${environ}["wsgi.early_hints"]  # gunicorn 25 and later`,
					call('send_early_hints', [fieldList(fields)]),
				],
	),
	...(closes(response) ? [noteOnClose] : []),
];

/**
 * An app on gunicorn. Its default worker closes the connection after each response, which suits all but those that are
 * about an upgrade of it; threads keep it open.
 *
 * @param application what gunicorn loads: `module:name`
 */
export const wsgiApp = (
	response: Response,
	application: string,
	{packages, ...code}: Omit<Parameters<typeof pythonApp>[0], 'start' | 'port'>,
): App => {
	const threads = response.fields.some(([name]) => name === 'Upgrade') ? '--threads 8 ' : '';
	return pythonApp({
		...code,
		packages: [...packages, 'gunicorn==27.*'],
		start: `gunicorn --bind 127.0.0.1:${port} ${threads}${application}`,
		port,
	});
};

const noInterim = (code: number): string =>
	`WSGI has no interim responses: gunicorn sends a ${code} as the final one, and its wsgi.early_hints can send 103 only.`;

/** What no WSGI application can send through gunicorn 27, by status code. */
export const wsgiRefusals: Refusals = {
	102: {
		no: noInterim(102),
		instead: 'Answer 202 Accepted with a link to the state of the work, and let the client ask there.',
	},
	104: {
		no: noInterim(104),
		instead: 'Take resumable uploads with a server that can send it, such as Go’s net/http.',
	},
	407: {
		no: 'WSGI counts Proxy-Authenticate among the hop-by-hop fields, and gunicorn drops it: a 407 without its challenge.',
		instead: 'Leave 407 to the proxy; an application asks for credentials with 401 and WWW-Authenticate.',
	},
};
