import type {Runners} from '../runner.js';

/** The runners of the JVM frameworks. */
export const jvm: Runners = {
	'spring-boot': async () => (await import('./spring-boot.js')).runner,
	'spring-boot@3': async () => (await import('./spring-boot-3.js')).runner,
	'spring-webflux': async () => (await import('./spring-webflux.js')).runner,
	javalin: async () => (await import('./javalin.js')).runner,
	quarkus: async () => (await import('./quarkus.js')).runner,
	micronaut: async () => (await import('./micronaut.js')).runner,
	ktor: async () => (await import('./ktor.js')).runner,
};
