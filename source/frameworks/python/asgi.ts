import type {Response} from '../../response/index.js';
import {isUpgrade, readsContent} from '../response-parts.js';
import type {Refusals, Writer} from '../writer.js';
import {pythonApp} from './app.js';

const port = 8000;

/** What stands first where the content has to be read: uvicorn answers `Expect` when an application asks for it. */
export const readFirst = (response: Response): readonly string[] =>
	readsContent(response) ? ['await request.body()  # uvicorn now sends 100 Continue, if it is expected'] : [];

/** What a framework has of its own. */
type AsgiFramework = {
	/** The code for any response but the handshake of a WebSocket, and for that. */
	readonly route: (response: Response) => string;
	readonly webSocket: string;
	/** The module with the application `app`. */
	readonly module: string;
	/** The requirement of the framework. */
	readonly requirement: string;
	readonly refusals: Refusals;
};

/** What writes the code of a framework whose apps are ASGI applications on uvicorn. */
export const asgiWriter = ({route, webSocket, module, requirement, refusals}: AsgiFramework): Writer => {
	const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : route(response));
	return {
		snippet,
		app: (response) =>
			pythonApp({
				path: `${module}.py`,
				code: snippet(response),
				packages: [requirement, 'uvicorn[standard]==0.54.*'],
				start: `uvicorn --host 127.0.0.1 --port ${port} ${module}:app`,
				port,
			}),
		refusals,
	};
};

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
