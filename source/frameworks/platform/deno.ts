import type {Response} from '../../response/index.js';
import {indent} from '../node/javascript.js';
import {text} from '../node/node-program.js';
import type {App, Writer} from '../writer.js';
import {hasInterim, runtimeProgram, type Runtime} from './runtime.js';

const port = 8000;

const runtime: Runtime = {
	name: 'Deno',
	port,
	serve: ({isAsync = false, parameters, body}, address) => [
		`Deno.serve(${address === 'loopback' ? `{ hostname: "127.0.0.1", port: ${port} }, ` : ''}${isAsync ? 'async ' : ''}(${parameters}) => {`,
		...indent(body),
		'});',
	],
	depth: 1,
	webSocket: {
		parameters: 'request',
		body: [
			'const { socket, response } = Deno.upgradeWebSocket(request);',
			'socket.addEventListener("message", ({ data }) => socket.send(data));',
			'return response;',
		],
	},
	whyNode: (response) => {
		if (hasInterim(response)) {
			return 'Deno.serve has no interim responses, and node:http has.';
		}

		return response.status === 205 ? 'Deno.serve does not say where a 205 ends, and node:http does.' : undefined;
	},
};

const tasks = {tasks: {start: 'deno run --allow-net main.ts'}};

const app = (response: Response): App => ({
	files: [
		{path: 'main.ts', content: runtimeProgram(response, runtime, 'loopback')},
		{path: 'deno.json', content: text([JSON.stringify(tasks, undefined, 2)])},
	],
	start: 'deno task start',
	port,
});

/** Deno's own server, and its node:http for what that cannot send. */
export const deno: Writer = {
	snippet: (response) => runtimeProgram(response, runtime, 'implied'),
	app,
	refusals: {},
};
