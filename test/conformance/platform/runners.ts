import type {Runners} from '../runner.js';

/** The runners of platforms that run handlers. */
export const platform: Runners = {
	'cloudflare-workers': async () => (await import('./cloudflare-workers.js')).runner,
};
