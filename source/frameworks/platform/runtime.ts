import type {Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {javascriptFile} from '../code/javascript.js';
import {handler} from '../node/node-http.js';
import {webResponse} from '../node/web-response.js';
import {isUpgrade, readsContent} from '../response-parts.js';
import type {AppFile, Writer} from '../writer.js';

/** Where a program listens: where the runtime does by itself, or, as an app, on loopback only. */
type Address = 'implied' | 'loopback';

/** A function from a request to a response, and what stands beside it. */
type Handler = {
	readonly isAsync?: boolean;
	readonly parameters: string;
	readonly body: readonly Doc[];
	readonly beside?: readonly Doc[];
};

/** A runtime whose server takes a function from a request to a response of the Fetch Standard. */
type Runtime = {
	readonly name: string;
	/** The port at which it listens unless told otherwise. */
	readonly port: number;
	/** The program that serves a function. */
	readonly serve: (handler: Handler, address: Address) => Doc;
	/** What sends back what it gets over a WebSocket. */
	readonly webSocket: Handler;
	/** Why only its node:http sends the response, where that is so. */
	readonly whyNode: (response: Response) => string | undefined;
	/** What the file with the program is called. */
	readonly filename: string;
	/** The file that says how it is started. */
	readonly manifest: AppFile;
	readonly start: string;
};

/** Whether there are interim responses besides the one that content is waited for with. */
export const hasInterim = (response: Response): boolean => response.interim !== undefined && !readsContent(response);

const nodeProgram = (response: Response, port: number, why: string, address: Address): readonly Doc[] => {
	const {imports, body} = handler(response, 'const', false);
	const host = address === 'loopback' ? ', "127.0.0.1"' : '';
	return [...imports, '', `// ${why}`, ...body, '', `server.listen(${port}${host});`];
};

const fetchProgram = (response: Response, {name, serve}: Runtime, address: Address): readonly Doc[] => {
	const {above, statement} = webResponse(response);
	const read = `await request.json(); // ${name} has sent 100 Continue, if it was expected`;
	return [
		...above,
		serve(
			readsContent(response)
				? {isAsync: true, parameters: 'request', body: [read, statement]}
				: {parameters: '', body: [statement]},
			address,
		),
	];
};

const program = (response: Response, runtime: Runtime, address: Address): string => {
	if (isUpgrade(response)) {
		return javascriptFile([runtime.serve(runtime.webSocket, address)]);
	}

	const why = runtime.whyNode(response);
	return javascriptFile(
		why === undefined ? fetchProgram(response, runtime, address) : nodeProgram(response, runtime.port, why, address),
	);
};

/** What writes the code of a runtime. */
export const runtimeWriter = (runtime: Runtime): Writer => ({
	snippet: (response) => program(response, runtime, 'implied'),
	app: (response) => ({
		files: [{path: runtime.filename, content: program(response, runtime, 'loopback')}, runtime.manifest],
		start: runtime.start,
		port: runtime.port,
	}),
	refusals: {},
});
