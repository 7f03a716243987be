import type {Language, Row} from '../row.js';

const java: Language = {name: 'Java', highlight: 'java'};

/** What is known of the frameworks of the JVM before their code is loaded. */
export const jvmRows = [
	{
		id: 'spring-boot',
		name: 'Spring Boot',
		family: 'jvm',
		language: java,
		filename: 'StatusController.java',
		version: '4.1',
		cannot: [102, 104],
	},
] as const satisfies readonly Row[];
