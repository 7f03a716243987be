import type {App} from '../writer.js';
import {java17, mavenApp, sourceFile} from './maven-app.js';

const port = 8080;

const group = 'io.quarkus';
const version = '3.33.2';

/**
 * The Maven project that serves one snippet.
 *
 * @param isUpgrade whether it is a WebSocket
 */
export const quarkusApp = (snippet: string, isUpgrade: boolean): App =>
	mavenApp(sourceFile(isUpgrade ? 'EchoSocket' : 'StatusResource', snippet), {
		properties: java17,
		managed: [
			[
				'dependencyManagement',
				[
					[
						'dependencies',
						[
							[
								'dependency',
								[
									['groupId', group],
									['artifactId', 'quarkus-bom'],
									['version', version],
									['type', 'pom'],
									['scope', 'import'],
								],
							],
						],
					],
				],
			],
		],
		dependencies: [
			{group, name: 'quarkus-rest-jackson'},
			...(isUpgrade ? [{group, name: 'quarkus-websockets-next'}] : []),
		],
		plugins: [
			[
				{group, name: 'quarkus-maven-plugin', version},
				[
					['extensions', 'true'],
					['executions', [['execution', [['goals', [['goal', 'build']]]]]]],
				],
			],
		],
		files: {
			'src/main/resources/application.properties': `quarkus.http.host=127.0.0.1\nquarkus.http.port=${port}\n`,
		},
		install: 'mvn package',
		start: 'java -jar target/quarkus-app/quarkus-run.jar',
		port,
	});
