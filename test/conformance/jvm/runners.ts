import type {Runners} from '../runner.js';

/** The runners of the JVM frameworks. */
export const jvm: Runners = {
	'spring-boot': async () => (await import('./spring-boot.js')).runner,
};
