import {contentOf, type Content, type Field, type Response} from '../response/index.js';
import {ownFields, type App, type Framework, type Support} from './framework.js';
import {call, callWithMap, chain, mapType, text, type Call} from './java.js';
import {literals} from './literal.js';

const port = 8080;

const string = literals.java;

/** What a method says and returns for its content, and which classes that takes. */
type Body = {
	readonly type: string;
	readonly calls: readonly Call[];
	readonly block: readonly string[];
	readonly imports: readonly string[];
};

const http = 'org.springframework.http';
const web = 'org.springframework.web.bind.annotation';

/** The media types that Spring has a constant for. */
const mediaTypes: Readonly<Record<string, string>> = {
	'application/problem+json': 'MediaType.APPLICATION_PROBLEM_JSON',
	'application/xml': 'MediaType.APPLICATION_XML',
};

const contentType = (type: string): Call =>
	call('contentType', mediaTypes[type] ?? `MediaType.valueOf(${string(type)})`);

const typed = (type: string): Pick<Body, 'calls' | 'imports'> =>
	type === 'application/json' ? {calls: [], imports: []} : {calls: [contentType(type)], imports: [`${http}.MediaType`]};

const body = (content: Content): Body => {
	if (content.kind === 'none') {
		return {type: 'Void', calls: [call('build')], block: [], imports: []};
	}

	const {calls, imports} = typed(content.type);
	if (content.kind === 'json') {
		return {
			type: mapType(content.value),
			calls: [...calls, callWithMap('body', content.value)],
			block: [],
			imports: ['java.util.Map', ...imports],
		};
	}

	const [first, ...rest] = text(content.text);
	const last = call('body', first);
	return {
		type: 'String',
		calls: [...calls, rest.length === 0 ? last : {...last, closing: ''}],
		block: rest.map((line, index) => (index < rest.length - 1 ? line : `${line});`)),
		imports,
	};
};

const field = ([name, value]: Field): Call =>
	name === 'Location' ? call('location', `URI.create(${string(value)})`) : call('header', string(name), string(value));

/** How a method gets an interim response sent: its mapping, its parameter, its first statements. */
type Interim = {
	readonly mapping: string;
	readonly parameter: string;
	readonly throws: string;
	readonly statements: (fields: readonly Field[]) => readonly string[];
	readonly imports: readonly string[];
};

const none: Interim = {
	mapping: 'GetMapping',
	parameter: '',
	throws: '',
	statements: () => [],
	imports: [],
};

const interims: Readonly<Record<number, Interim>> = {
	100: {
		mapping: 'PostMapping',
		parameter: '@RequestBody String content',
		throws: '',
		statements: () => ['// Tomcat has sent 100 (Continue) when the content is read.'],
		imports: [`${web}.RequestBody`],
	},
	103: {
		...none,
		parameter: 'HttpServletResponse response',
		throws: ' throws IOException',
		statements: (fields) => [
			...fields.map(([name, value]) => `response.addHeader(${string(name)}, ${string(value)});`),
			'// Tomcat sends 103 (Early Hints) with these fields and goes on.',
			'response.sendError(HttpServletResponse.SC_EARLY_HINTS);',
		],
		imports: ['java.io.IOException', 'jakarta.servlet.http.HttpServletResponse'],
	},
};

const indent = '    ';

const groups = ['java.', 'jakarta.', 'org.'];

/** Import lines in the order of Spring's own code: by group, sorted, an empty line between groups. */
const importLines = (names: readonly string[]): string =>
	groups
		.map((group) => names.filter((name) => name.startsWith(group)).toSorted())
		.filter((each) => each.length > 0)
		.map((each) => each.map((name) => `import ${name};`).join('\n'))
		.join('\n\n');

const controller = (response: Response): string => {
	const [sent] = response.interim ?? [];
	const interim = (sent && interims[sent.status]) ?? none;
	const fields = ownFields(response);
	const {type, calls, block, imports} = body(contentOf(response));
	const start = response.status === 200 ? 'ok()' : `status(${response.status})`;
	const statements = (sent === undefined ? [] : interim.statements(sent.fields)).map(
		(each) => `${indent}${indent}${each}`,
	);
	return [
		importLines([
			...imports,
			...interim.imports,
			...(fields.some(([name]) => name === 'Location') ? ['java.net.URI'] : []),
			`${http}.ResponseEntity`,
			`${web}.${interim.mapping}`,
			`${web}.RestController`,
		]),
		'',
		'@RestController',
		'class StatusController {',
		'',
		`${indent}@${interim.mapping}("/")`,
		`${indent}ResponseEntity<${type}> status(${interim.parameter})${interim.throws} {`,
		...statements,
		chain(`${indent}${indent}`, `return ResponseEntity.${start}`, [...fields.map(field), ...calls], block),
		`${indent}}`,
		'',
		'}',
		'',
	].join('\n');
};

const webSocket = [
	'import org.springframework.context.annotation.Configuration;',
	'import org.springframework.web.socket.config.annotation.EnableWebSocket;',
	'import org.springframework.web.socket.config.annotation.WebSocketConfigurer;',
	'import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;',
	'import org.springframework.web.socket.handler.TextWebSocketHandler;',
	'',
	'@Configuration',
	'@EnableWebSocket',
	'class WebSocketConfiguration implements WebSocketConfigurer {',
	'',
	`${indent}@Override`,
	`${indent}public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {`,
	`${indent}${indent}registry.addHandler(new TextWebSocketHandler(), "/");`,
	`${indent}}`,
	'',
	'}',
	'',
].join('\n');

const isUpgrade = (response: Response): boolean => response.status === 101;

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : controller(response));

const project = (starter: string): string =>
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<project xmlns="http://maven.apache.org/POM/4.0.0"',
		'         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
		'         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">',
		'    <modelVersion>4.0.0</modelVersion>',
		'    <parent>',
		'        <groupId>org.springframework.boot</groupId>',
		'        <artifactId>spring-boot-starter-parent</artifactId>',
		'        <version>4.1.2</version>',
		'        <relativePath/>',
		'    </parent>',
		'    <groupId>com.example</groupId>',
		'    <artifactId>status</artifactId>',
		'    <version>0.0.1-SNAPSHOT</version>',
		'    <properties>',
		'        <java.version>17</java.version>',
		'    </properties>',
		'    <dependencies>',
		'        <dependency>',
		'            <groupId>org.springframework.boot</groupId>',
		`            <artifactId>${starter}</artifactId>`,
		'        </dependency>',
		'    </dependencies>',
		'    <build>',
		'        <plugins>',
		'            <plugin>',
		'                <groupId>org.springframework.boot</groupId>',
		'                <artifactId>spring-boot-maven-plugin</artifactId>',
		'            </plugin>',
		'        </plugins>',
		'    </build>',
		'</project>',
		'',
	].join('\n');

const application = [
	'package com.example.status;',
	'',
	'import org.springframework.boot.SpringApplication;',
	'import org.springframework.boot.autoconfigure.SpringBootApplication;',
	'',
	'@SpringBootApplication',
	'public class StatusApplication {',
	'',
	`${indent}public static void main(String[] args) {`,
	`${indent}${indent}SpringApplication.run(StatusApplication.class, args);`,
	`${indent}}`,
	'',
	'}',
	'',
].join('\n');

const sources = 'src/main/java/com/example/status';

const app = (response: Response): App => {
	const upgrades = isUpgrade(response);
	return {
		files: [
			{
				path: `${sources}/${upgrades ? 'WebSocketConfiguration' : 'StatusController'}.java`,
				content: `package com.example.status;\n\n${snippet(response)}`,
			},
			{path: 'pom.xml', content: project(`spring-boot-starter-${upgrades ? 'websocket' : 'webmvc'}`)},
			{path: `${sources}/StatusApplication.java`, content: application},
			{
				path: 'src/main/resources/application.properties',
				content: `server.address=127.0.0.1\nserver.port=${port}\n`,
			},
		],
		start: 'mvn spring-boot:run',
		port,
	};
};

const support: Readonly<Record<number, Support>> = {
	102: {
		no: 'Tomcat sends 100 and 103 before a final response, and nothing else: a 102 goes out as the final one, and the client waits for ever.',
		instead: 'Answer 202 at once with a Link to the state of the job, and let the client ask there.',
	},
	104: {
		no: 'Tomcat sends 100 and 103 before a final response, and nothing else: a 104 goes out as the final one, and the client waits for ever.',
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
};

/** Spring Boot 4 with Spring MVC on its embedded Tomcat. */
export const springBoot: Framework = {
	id: 'spring-boot',
	name: 'Spring Boot',
	language: {name: 'Java', highlight: 'java'},
	filename: 'StatusController.java',
	versions: ['4.1'],
	snippet,
	app,
	supports: ({code}) => support[code] ?? true,
};
