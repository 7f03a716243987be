import type {Runner} from './runner.js';

/** The runner of each framework, by its id and in the order of the registry, loaded only when it is run. */
export const runners: Readonly<Record<string, () => Promise<Runner>>> = {
	django: async () => (await import('./django.js')).runner,
	flask: async () => (await import('./flask.js')).runner,
	fastapi: async () => (await import('./fastapi.js')).runner,
	express: async () => (await import('./express.js')).runner,
	'spring-boot': async () => (await import('./spring-boot.js')).runner,
	go: async () => (await import('./go.js')).runner,
	rails: async () => (await import('./rails.js')).runner,
	'aspnet-core': async () => (await import('./aspnet-core.js')).runner,
};
