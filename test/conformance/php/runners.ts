import type {Runners} from '../runner.js';

/** The runners of the PHP frameworks. */
export const php: Runners = {
	php: async () => (await import('./plain.js')).runner,
	laravel: async () => (await import('./laravel.js')).runner,
	symfony: async () => (await import('./symfony.js')).runner,
	slim: async () => (await import('./slim.js')).runner,
};
