import {contentOf, type Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {Writer, Refusals} from '../writer.js';
import {isUpgrade} from './interim.js';
import {chain, spring} from './java-chain.js';
import {body, field, fieldImports, springImports, statusCall} from './spring.js';
import {springBootApp} from './spring-boot-app.js';
import {interimOf} from './spring-boot-interim.js';

const indent = '    ';

const controller = (response: Response): string => {
	const interim = interimOf(response);
	const fields = ownFields(response);
	const {type, calls, imports} = body(contentOf(response), 'body');
	return [
		springImports([
			...imports,
			...interim.imports,
			...fieldImports(fields),
			'org.springframework.http.ResponseEntity',
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
		chain(spring, `${indent}${indent}`, `return ResponseEntity.${statusCall(response.status)}`, [
			...fields.map(field),
			...calls,
		]),
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

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : controller(response));

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

/** The starter for plain HTTP was renamed in version 4. */
const writer = (version: string, starter: string): Writer => ({
	snippet,
	app: (response) =>
		isUpgrade(response)
			? springBootApp(snippet(response), 'WebSocketConfiguration', {version, starter: 'spring-boot-starter-websocket'})
			: springBootApp(snippet(response), 'StatusController', {version, starter}),
	refusals,
});

/** Spring Boot 4 with Spring MVC on its embedded Tomcat. */
export const springBoot: Writer = writer('4.1.2', 'spring-boot-starter-webmvc');

/** Spring Boot 3 with Spring MVC on its embedded Tomcat. */
export const springBoot3: Writer = writer('3.5.7', 'spring-boot-starter-web');
