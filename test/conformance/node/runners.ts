import type {Runners} from '../runner.js';

/** The runners of the Node.js frameworks. */
export const node: Runners = {
	express: async () => (await import('./express.js')).runner,
};
