import {javalin} from './javalin.js';
import {ktor} from './ktor.js';
import {micronaut} from './micronaut.js';
import {quarkus} from './quarkus.js';
import {springBoot, springBoot3} from './spring-boot.js';
import {springWebFlux} from './spring-webflux.js';

/** What writes the code of the frameworks of the JVM, by id. */
export const jvm = {
	'spring-boot': springBoot,
	'spring-boot@3': springBoot3,
	'spring-webflux': springWebFlux,
	javalin,
	quarkus,
	micronaut,
	ktor,
};
