import type {Runners} from '../runner.js';

/** The runners of the Go frameworks. */
export const go: Runners = {
	go: async () => (await import('./net-http.js')).runner,
};
