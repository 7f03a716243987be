import {block} from '../code/doc.js';
import {kotlinFile} from '../code/kotlin.js';
import type {App} from '../writer.js';
import {mavenApp} from './maven-app.js';

const port = 8080;

const main = (isUpgrade: boolean): string =>
	kotlinFile(
		[
			'io.ktor.server.application.install',
			'io.ktor.serialization.kotlinx.json.json',
			'io.ktor.server.engine.embeddedServer',
			'io.ktor.server.netty.Netty',
			'io.ktor.server.plugins.contentnegotiation.ContentNegotiation',
			'io.ktor.server.routing.routing',
			...(isUpgrade ? ['io.ktor.server.websocket.WebSockets'] : []),
		],
		[
			block(
				'fun main() {',
				[
					block(
						`embeddedServer(Netty, port = ${port}, host = "127.0.0.1") {`,
						[
							'install(ContentNegotiation) { json() }',
							...(isUpgrade ? ['install(WebSockets)'] : []),
							'routing { status() }',
						],
						'}.start(wait = true)',
					),
				],
				'}',
			),
		],
	);

const kotlin = '2.4.21';
const group = 'io.ktor';
const version = '3.5.2';

/**
 * The Maven project that serves one snippet.
 *
 * @param isUpgrade whether its route is a WebSocket
 */
export const ktorApp = (snippet: string, isUpgrade: boolean): App =>
	mavenApp(
		{'src/main/kotlin/Status.kt': snippet},
		{
			properties: [['project.build.sourceEncoding', 'UTF-8']],
			dependencies: [
				...['netty', 'content-negotiation', ...(isUpgrade ? ['websockets'] : [])].map((name) => ({
					group,
					name: `ktor-server-${name}-jvm`,
					version,
				})),
				{group, name: 'ktor-serialization-kotlinx-json-jvm', version},
				{group: 'ch.qos.logback', name: 'logback-classic', version: '1.5.38', scope: 'runtime'},
			],
			build: [['sourceDirectory', 'src/main/kotlin']],
			plugins: [
				[
					{group: 'org.jetbrains.kotlin', name: 'kotlin-maven-plugin', version: kotlin},
					[['executions', [['execution', [['goals', [['goal', 'compile']]]]]]]],
				],
				[
					{group: 'org.codehaus.mojo', name: 'exec-maven-plugin', version: '3.6.2'},
					[['configuration', [['mainClass', 'MainKt']]]],
				],
			],
			files: {'src/main/kotlin/Main.kt': main(isUpgrade)},
			start: 'mvn compile exec:java',
			port,
		},
	);
