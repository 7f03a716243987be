import type {Response} from '../../response/index.js';
import {readsContent} from '../response-parts.js';
import type {App, Refusals} from '../writer.js';
import {pythonApp} from './app.js';

const port = 8000;

/** What stands first where the content has to be read: uvicorn answers `Expect` when an application asks for it. */
export const readFirst = (response: Response): readonly string[] =>
	readsContent(response) ? ['await request.body()  # uvicorn now sends 100 Continue, if it is expected'] : [];

/**
 * An app on uvicorn.
 *
 * @param name the module with the application `app`
 * @param framework the requirement of its framework
 */
export const asgiApp = (name: string, code: string, framework: string): App =>
	pythonApp({
		path: `${name}.py`,
		code,
		packages: [framework, 'uvicorn[standard]==0.54.*'],
		start: `uvicorn --host 127.0.0.1 --port ${port} ${name}:app`,
		port,
	});

/**
 * What no ASGI application can send through uvicorn 0.54, by status code; gunicorn 27 with `--worker-class asgi` can
 * send some of it.
 *
 * @param no what becomes of each with the framework
 */
export const asgiRefusals = (no: (code: number) => string): Refusals => ({
	102: {
		no: no(102),
		instead: 'Answer 202 Accepted with a link to the state of the work, and let the client ask there.',
	},
	103: {
		no: no(103),
		instead:
			'Run it on gunicorn’s asgi worker, which takes the message http.response.informational, or let a CDN make the 103.',
	},
	104: {
		no: no(104),
		instead: 'Run it on gunicorn’s asgi worker, which takes the message http.response.informational.',
	},
});
