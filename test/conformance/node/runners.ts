import type {Runners} from '../runner.js';

/** The runners of the Node.js frameworks. */
export const node: Runners = {
	express: async () => (await import('./express.js')).runner,
	'express@4': async () => (await import('./express-4.js')).runner,
	node: async () => (await import('./node-http.js')).runner,
	fastify: async () => (await import('./fastify.js')).runner,
	koa: async () => (await import('./koa.js')).runner,
	hono: async () => (await import('./hono.js')).runner,
	nestjs: async () => (await import('./nestjs.js')).runner,
	nextjs: async () => (await import('./nextjs.js')).runner,
	nuxt: async () => (await import('./nuxt.js')).runner,
};
