import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields, type App, type Writer, type Refusals} from '../writer.js';
import {call, callWithMap, chain, mapType, text, type Call} from './java.js';
import {literals} from '../literal.js';
import {springBootApp} from './spring-boot-app.js';
import {interimOf} from './spring-boot-interim.js';

const string = literals.java;

/** What a method says and returns for its content, and which classes that takes. */
type Body = {
	readonly type: string;
	readonly calls: readonly Call[];
	readonly block: readonly string[];
	readonly imports: readonly string[];
};

const http = 'org.springframework.http';

/** The media types that Spring has a constant for. */
const mediaTypes: Readonly<Record<string, string>> = {
	'application/json': 'MediaType.APPLICATION_JSON',
	'application/problem+json': 'MediaType.APPLICATION_PROBLEM_JSON',
	'application/xml': 'MediaType.APPLICATION_XML',
};

const contentType = (type: string): Call =>
	call('contentType', mediaTypes[type] ?? `MediaType.valueOf(${string(type)})`);

const typed = (type: string): Pick<Body, 'calls' | 'imports'> => ({
	calls: [contentType(type)],
	imports: [`${http}.MediaType`],
});

const body = (content: Content): Body => {
	if (content.kind === 'none') {
		return {type: 'Void', calls: [call('build')], block: [], imports: []};
	}

	if (content.kind === 'json') {
		const {calls, imports} = content.type === 'application/json' ? {calls: [], imports: []} : typed(content.type);
		return {
			type: mapType(content.value),
			calls: [...calls, callWithMap('body', content.value)],
			block: [],
			imports: ['java.util.Map', ...imports],
		};
	}

	const {calls, imports} = typed(content.type);
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
	const interim = interimOf(response);
	const fields = ownFields(response);
	const {type, calls, block, imports} = body(contentOf(response));
	const start = response.status === 200 ? 'ok()' : `status(${response.status})`;
	return [
		importLines([
			...imports,
			...interim.imports,
			...(fields.some(([name]) => name === 'Location') ? ['java.net.URI'] : []),
			`${http}.ResponseEntity`,
			`org.springframework.web.bind.annotation.${interim.mapping}`,
			'org.springframework.web.bind.annotation.RestController',
		]),
		'',
		'@RestController',
		'class StatusController {',
		'',
		`${indent}@${interim.mapping}("/")`,
		`${indent}ResponseEntity<${type}> status(${interim.parameter})${interim.throws} {`,
		...interim.statements.map((each) => `${indent}${indent}${each}`),
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

const app = (response: Response): App =>
	isUpgrade(response)
		? springBootApp(snippet(response), 'WebSocketConfiguration', 'spring-boot-starter-websocket')
		: springBootApp(snippet(response), 'StatusController', 'spring-boot-starter-webmvc');

const refusals: Refusals = {
	102: {
		no: 'Tomcat sends 100 and 103 before a final response, and no other: a 102 goes out as the final one, and the client waits.',
		instead: 'Answer 202 at once with a Link to the state of the job, and let the client ask there.',
	},
	104: {
		no: 'Tomcat sends 100 and 103 before a final response, and no other: a 104 goes out as the final one, and the client waits.',
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
};

/** Spring Boot 4 with Spring MVC on its embedded Tomcat. */
export const springBoot: Writer = {
	snippet,
	app,
	refusals,
};
