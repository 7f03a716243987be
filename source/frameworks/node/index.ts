import {express, express4} from './express.js';
import {fastify} from './fastify.js';
import {hono} from './hono.js';
import {koa} from './koa.js';
import {nestjs} from './nestjs.js';
import {nextjs} from './nextjs.js';
import {nodeHttp} from './node-http.js';
import {nuxt} from './nuxt.js';

/** What writes the code of the frameworks of Node.js, by id. */
export const node = {
	express,
	'express@4': express4,
	node: nodeHttp,
	fastify,
	koa,
	hono,
	nestjs,
	nextjs,
	nuxt,
};
