import {block, type Doc} from '../code/doc.js';
import type {App} from '../writer.js';
import {parentElement} from './maven.js';
import {mavenApp, sourceFile} from './maven-app.js';
import {springFile} from './spring.js';

const port = 8080;

const group = 'org.springframework.boot';

/** What an app takes from Spring Boot. */
export type SpringBoot = {
	/** The version of Spring Boot. */
	readonly version: string;
	readonly starter: string;
	/** A bean that the application declares, and the classes that it needs. */
	readonly bean?: {readonly lines: readonly Doc[]; readonly imports: readonly string[]};
};

const application = ({bean = {lines: [], imports: []}}: SpringBoot): string =>
	springFile(
		[
			...bean.imports,
			'org.springframework.boot.SpringApplication',
			'org.springframework.boot.autoconfigure.SpringBootApplication',
		],
		[
			'@SpringBootApplication',
			block(
				'public class StatusApplication {',
				[
					'',
					block(
						'public static void main(String[] args) {',
						['SpringApplication.run(StatusApplication.class, args);'],
						'}',
					),
					'',
					...bean.lines,
					...(bean.lines.length > 0 ? [''] : []),
				],
				'}',
			),
		],
	);

/**
 * The Maven project that serves one snippet.
 *
 * @param snippet the code of a class, without its package
 * @param className the name of that class
 */
export const springBootApp = (snippet: string, className: string, spring: SpringBoot): App =>
	mavenApp(sourceFile(className, snippet), {
		before: [parentElement({group, name: 'spring-boot-starter-parent', version: spring.version})],
		properties: [['java.version', '17']],
		dependencies: [{group, name: spring.starter}],
		plugins: [[{group, name: 'spring-boot-maven-plugin'}, []]],
		files: {
			...sourceFile('StatusApplication', application(spring)),
			'src/main/resources/application.properties': `server.address=127.0.0.1\nserver.port=${port}\n`,
		},
		start: 'mvn spring-boot:run',
		port,
	});
