import type {Response} from '../../response/index.js';
import {handler} from '../node/node-http.js';
import {readsContent} from '../node/node-interim.js';
import {isUpgrade} from '../node/node-parts.js';
import {text} from '../node/node-program.js';
import {returned, webResponse} from '../node/web-response.js';

/** Where a program listens: where the runtime does by itself, or, as an app, on loopback only. */
export type Address = 'implied' | 'loopback';

/** A function from a request to a response, and what stands beside it. */
export type Handler = {
	readonly isAsync?: boolean;
	readonly parameters: string;
	readonly body: readonly string[];
	readonly beside?: readonly string[];
};

/** A runtime whose server takes a function from a request to a response of the Fetch Standard. */
export type Runtime = {
	readonly name: string;
	/** The port at which it listens unless told otherwise. */
	readonly port: number;
	/** The program that serves a function. */
	readonly serve: (handler: Handler, address: Address) => readonly string[];
	/** How many levels deep the body of the function is in it. */
	readonly depth: number;
	/** What sends back what it gets over a WebSocket. */
	readonly webSocket: Handler;
	/** Why only its node:http sends the response, where that is so. */
	readonly whyNode: (response: Response) => string | undefined;
};

/** Whether there are interim responses besides the one that content is waited for with. */
export const hasInterim = (response: Response): boolean => response.interim !== undefined && !readsContent(response);

/** What is said of Node’s versions does not hold here. */
const isCode = (line: string): boolean => !line.trimStart().startsWith('//');

const nodeProgram = (response: Response, port: number, why: string, address: Address): readonly string[] => {
	const {imports, body} = handler(response, 'const');
	const host = address === 'loopback' ? ', "127.0.0.1"' : '';
	return [...imports, '', `// ${why}`, ...body.filter(isCode), '', `server.listen(${port}${host});`];
};

const fetchProgram = (response: Response, {name, depth, serve}: Runtime, address: Address): readonly string[] => {
	const answer = webResponse(response);
	const body = returned(answer, depth);
	const read = `await request.json(); // ${name} has sent 100 Continue, if it was expected`;
	return [
		...answer.above,
		...serve(
			readsContent(response) ? {isAsync: true, parameters: 'request', body: [read, ...body]} : {parameters: '', body},
			address,
		),
	];
};

/** The program that sends a response. */
export const runtimeProgram = (response: Response, runtime: Runtime, address: Address): string => {
	if (isUpgrade(response)) {
		return text(runtime.serve(runtime.webSocket, address));
	}

	const why = runtime.whyNode(response);
	return text(
		why === undefined ? fetchProgram(response, runtime, address) : nodeProgram(response, runtime.port, why, address),
	);
};
