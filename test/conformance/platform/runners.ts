import type {Runners} from '../runner.js';

/** The runners of platforms that run handlers. */
export const platform: Runners = {
	'cloudflare-workers': async () => (await import('./cloudflare-workers.js')).runner,
	'aws-lambda': async () => (await import('./aws-lambda.js')).runner,
	deno: async () => (await import('./deno.js')).runner,
	bun: async () => (await import('./bun.js')).runner,
};
