import type {App} from '../writer.js';
import {dependencies, parentElement, project} from './maven.js';
import {springImports} from './spring.js';

const port = 8080;

const group = 'org.springframework.boot';

/** What an app takes from Spring Boot. */
export type SpringBoot = {
	/** The version of Spring Boot. */
	readonly version: string;
	readonly starter: string;
	/** A bean that the application declares, and the classes that it needs. */
	readonly bean?: {readonly lines: readonly string[]; readonly imports: readonly string[]};
};

const projectFile = ({version, starter}: SpringBoot): string =>
	project(
		[parentElement({group, name: 'spring-boot-starter-parent', version})],
		[
			['properties', [['java.version', '17']]],
			dependencies([{group, name: starter}]),
			[
				'build',
				[
					[
						'plugins',
						[
							[
								'plugin',
								[
									['groupId', group],
									['artifactId', 'spring-boot-maven-plugin'],
								],
							],
						],
					],
				],
			],
		],
	);

const application = ({bean = {lines: [], imports: []}}: SpringBoot): string =>
	[
		'package com.example.status;',
		'',
		springImports([
			...bean.imports,
			'org.springframework.boot.SpringApplication',
			'org.springframework.boot.autoconfigure.SpringBootApplication',
		]),
		'',
		'@SpringBootApplication',
		'public class StatusApplication {',
		'',
		'    public static void main(String[] args) {',
		'        SpringApplication.run(StatusApplication.class, args);',
		'    }',
		'',
		...bean.lines.map((line) => (line === '' ? line : `    ${line}`)),
		...(bean.lines.length > 0 ? [''] : []),
		'}',
		'',
	].join('\n');

const sources = 'src/main/java/com/example/status';

/**
 * The Maven project that serves one snippet.
 *
 * @param snippet the code of a class, without its package
 * @param className the name of that class
 */
export const springBootApp = (snippet: string, className: string, spring: SpringBoot): App => ({
	files: [
		{path: `${sources}/${className}.java`, content: `package com.example.status;\n\n${snippet}`},
		{path: 'pom.xml', content: projectFile(spring)},
		{path: `${sources}/StatusApplication.java`, content: application(spring)},
		{
			path: 'src/main/resources/application.properties',
			content: `server.address=127.0.0.1\nserver.port=${port}\n`,
		},
	],
	start: 'mvn spring-boot:run',
	port,
});
