import type {Refusals} from '../writer.js';

/** The port of uvicorn and of {@link start}. */
export const port = 8000;

/** The requirement that each app has besides its framework. */
export const uvicorn = 'uvicorn[standard]==0.54.*';

/** What stands behind the statement that reads the content: uvicorn answers `Expect` when an application asks for it. */
export const noteOnContinue = '  # uvicorn now sends 100 Continue, if it is expected';

/**
 * The command that starts uvicorn.
 *
 * @param application what uvicorn loads: `module:name`
 */
export const start = (application: string): string =>
	`.venv/bin/uvicorn --host 127.0.0.1 --port ${port} ${application}`;

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
