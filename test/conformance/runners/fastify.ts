import {nodeRunner} from '../node/node.js';

/** Fastify 5, whose server is Node's own. */
export const runner = nodeRunner({
	id: 'fastify',
	packages: ['fastify@5', '@fastify/websocket@11'],
	imports: [],
	server: '(await cell.fastify.ready()).server',
});
