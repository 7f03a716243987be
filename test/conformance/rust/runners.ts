import type {Runners} from '../runner.js';

/** The runners of the Rust frameworks. */
export const rust: Runners = {
	axum: async () => (await import('./axum.js')).runner,
	'actix-web': async () => (await import('./actix-web.js')).runner,
	rocket: async () => (await import('./rocket.js')).runner,
};
