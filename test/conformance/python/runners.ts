import type {Runners} from '../runner.js';

/** The runners of the Python frameworks. */
export const python: Runners = {
	django: async () => (await import('./django.js')).runner,
	'django-rest-framework': async () => (await import('./django-rest-framework.js')).runner,
	flask: async () => (await import('./flask.js')).runner,
	fastapi: async () => (await import('./fastapi.js')).runner,
	starlette: async () => (await import('./starlette.js')).runner,
	aiohttp: async () => (await import('./aiohttp.js')).runner,
	tornado: async () => (await import('./tornado.js')).runner,
	litestar: async () => (await import('./litestar.js')).runner,
	sanic: async () => (await import('./sanic.js')).runner,
};
