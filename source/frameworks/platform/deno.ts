import {block} from '../code/doc.js';
import {jsonFile} from '../code/text.js';
import type {Writer} from '../writer.js';
import {hasInterim, runtimeWriter} from './runtime.js';

const port = 8000;

/** Deno's own server, and its node:http for what that cannot send. */
export const deno: Writer = runtimeWriter({
	name: 'Deno',
	port,
	serve: ({isAsync = false, parameters, body}, address) =>
		block(
			`Deno.serve(${address === 'loopback' ? `{ hostname: "127.0.0.1", port: ${port} }, ` : ''}${isAsync ? 'async ' : ''}(${parameters}) => {`,
			body,
			'});',
		),
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
	filename: 'main.ts',
	manifest: {path: 'deno.json', content: jsonFile({tasks: {start: 'deno run --allow-net main.ts'}})},
	start: 'deno task start',
});
