import {block} from '../code/doc.js';
import {javaFile} from '../code/java.js';
import type {App} from '../writer.js';
import {parentElement} from './maven.js';
import {mavenApp, sourceFile} from './maven-app.js';

const port = 8080;

const main = javaFile(
	['io.micronaut.runtime.Micronaut'],
	[
		block(
			'public class Application {',
			[block('public static void main(String[] args) {', ['Micronaut.run(Application.class, args);'], '}')],
			'}',
		),
	],
);

const group = 'io.micronaut';

/**
 * The Maven project that serves one snippet.
 *
 * @param isUpgrade whether it is a WebSocket
 */
export const micronautApp = (snippet: string, isUpgrade: boolean): App =>
	mavenApp(sourceFile(isUpgrade ? 'EchoSocket' : 'StatusController', snippet), {
		before: [parentElement({group: 'io.micronaut.platform', name: 'micronaut-parent', version: '4.10.8'})],
		properties: [
			['jdk.version', '17'],
			['release.version', '17'],
			['micronaut.version', '4.10.8'],
			['micronaut.runtime', 'netty'],
			['exec.mainClass', 'com.example.status.Application'],
		],
		dependencies: [
			{group, name: 'micronaut-http-server-netty'},
			{group: 'io.micronaut.serde', name: 'micronaut-serde-jackson'},
			...(isUpgrade ? [{group, name: 'micronaut-websocket'}] : []),
			{group: 'ch.qos.logback', name: 'logback-classic', scope: 'runtime'},
		],
		plugins: [[{group: 'io.micronaut.maven', name: 'micronaut-maven-plugin'}, []]],
		files: {
			...sourceFile('Application', main),
			'src/main/resources/application.properties': `micronaut.server.host=127.0.0.1\nmicronaut.server.port=${port}\n`,
		},
		start: 'mvn mn:run',
		port,
	});
