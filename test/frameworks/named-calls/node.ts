import type {NamedCalls} from './named-calls.js';

const handshake = 'new WebSocketServer(';

/** What Node's own response is called to do, by what it is called itself. */
const interim = (res: string): Readonly<Record<number, string>> => ({
	102: `${res}.writeProcessing(`,
	103: `${res}.writeEarlyHints(`,
});

export const node: NamedCalls = {
	express: {101: handshake, ...interim('res')},
	'express@4': {101: handshake, ...interim('res')},
	node: {100: 'res.writeContinue(', 101: handshake, ...interim('res')},
	fastify: {101: '{ websocket: true }', ...interim('reply.raw'), 103: 'reply.writeEarlyHints('},
	koa: {101: handshake, ...interim('ctx.res')},
	hono: {101: 'upgradeWebSocket(', ...interim('c.env.outgoing'), 103: 'earlyHints('},
	nuxt: {101: 'defineWebSocketHandler(', ...interim('event.node.res'), 103: 'writeEarlyHints('},
	nestjs: {101: '@WebSocketGateway()', ...interim('res')},
};
