import type {Runners} from '../runner.js';

/** The runners of the Ruby frameworks. */
export const ruby: Runners = {
	rails: async () => (await import('./rails.js')).runner,
};
