import type {Runners} from '../runner.js';

/** The runners of the Ruby frameworks. */
export const ruby: Runners = {
	rails: async () => (await import('./rails.js')).runner,
	sinatra: async () => (await import('./sinatra.js')).runner,
	rack: async () => (await import('./rack.js')).runner,
};
