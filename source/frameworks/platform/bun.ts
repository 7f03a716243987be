import {block} from '../code/doc.js';
import {jsonFile} from '../code/text.js';
import type {Writer} from '../writer.js';
import {hasInterim, runtimeWriter} from './runtime.js';

const port = 3000;

/** Bun's own server, and its node:http for what that cannot send. */
export const bun: Writer = runtimeWriter({
	name: 'Bun',
	port,
	serve: ({isAsync = false, parameters, body, beside = []}, address) =>
		block(
			'Bun.serve({',
			[
				...(address === 'loopback' ? ['hostname: "127.0.0.1",', `port: ${port},`] : []),
				block(`${isAsync ? 'async ' : ''}fetch(${parameters}) {`, body, '},'),
				...beside,
			],
			'});',
		),
	webSocket: {
		parameters: 'request, server',
		body: ['if (server.upgrade(request)) return;', 'return new Response("Not a WebSocket\\n", { status: 400 });'],
		beside: [block('websocket: {', [block('message(socket, message) {', ['socket.send(message);'], '},')], '},')],
	},
	whyNode: (response) => (hasInterim(response) ? 'Bun.serve has no interim responses, and node:http has.' : undefined),
	filename: 'index.ts',
	manifest: {
		path: 'package.json',
		content: jsonFile({private: true, type: 'module', scripts: {start: 'bun index.ts'}}),
	},
	start: 'bun start',
});
