import type {CodeLanguage, Row} from '../row.js';

const java: CodeLanguage = {name: 'Java', highlight: 'java'};

const kotlin: CodeLanguage = {name: 'Kotlin', highlight: 'kotlin'};

const shared = {language: java} as const;

const springBoot = {name: 'Spring Boot', ...shared, filename: 'StatusController.java', cannot: [102, 104]} as const;

/** What is known of the frameworks of the JVM before their code is loaded. */
export const jvmRows = [
	{id: 'spring-boot', ...springBoot, version: '4.1'},
	{id: 'spring-boot@3', ...springBoot, version: '3.5'},
	{
		id: 'spring-webflux',
		name: 'Spring WebFlux',
		...shared,
		filename: 'StatusHandler.java',
		version: '7.0',
		cannot: [],
	},
	{id: 'javalin', name: 'Javalin', ...shared, filename: 'StatusHandler.java', version: '7.2', cannot: [104]},
	{id: 'quarkus', name: 'Quarkus', ...shared, filename: 'StatusResource.java', version: '3.33', cannot: []},
	{id: 'micronaut', name: 'Micronaut', ...shared, filename: 'StatusController.java', version: '4.10', cannot: []},
	{id: 'ktor', name: 'Ktor', language: kotlin, filename: 'Status.kt', version: '3.5', cannot: [304]},
] as const satisfies readonly Row[];
