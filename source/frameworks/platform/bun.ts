import type {Response} from '../../response/index.js';
import {indent} from '../node/javascript.js';
import {text} from '../node/node-program.js';
import type {App, Writer} from '../writer.js';
import {hasInterim, runtimeProgram, type Runtime} from './runtime.js';

const port = 3000;

const runtime: Runtime = {
	name: 'Bun',
	port,
	serve: ({isAsync = false, parameters, body, beside = []}, address) => [
		'Bun.serve({',
		...indent([
			...(address === 'loopback' ? ['hostname: "127.0.0.1",', `port: ${port},`] : []),
			`${isAsync ? 'async ' : ''}fetch(${parameters}) {`,
			...indent(body),
			'},',
			...beside,
		]),
		'});',
	],
	depth: 2,
	webSocket: {
		parameters: 'request, server',
		body: ['if (server.upgrade(request)) return;', 'return new Response("Not a WebSocket\\n", { status: 400 });'],
		beside: ['websocket: {', ...indent(['message(socket, message) {', '  socket.send(message);', '},']), '},'],
	},
	whyNode: (response) => (hasInterim(response) ? 'Bun.serve has no interim responses, and node:http has.' : undefined),
};

const manifest = {private: true, type: 'module', scripts: {start: 'bun index.ts'}};

const app = (response: Response): App => ({
	files: [
		{path: 'index.ts', content: runtimeProgram(response, runtime, 'loopback')},
		{path: 'package.json', content: text([JSON.stringify(manifest, undefined, 2)])},
	],
	start: 'bun start',
	port,
});

/** Bun's own server, and its node:http for what that cannot send. */
export const bun: Writer = {
	snippet: (response) => runtimeProgram(response, runtime, 'implied'),
	app,
	refusals: {},
};
