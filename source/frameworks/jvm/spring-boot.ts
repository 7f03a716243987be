import {contentOf, type Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {spring} from '../code/java.js';
import {isUpgrade, ownFields} from '../response-parts.js';
import type {Refusals, Writer} from '../writer.js';
import {springBootApp} from './spring-boot-app.js';
import {interimOf} from './spring-boot-interim.js';
import {body, field, fieldImports, springFile, statusCall} from './spring.js';

const controller = (response: Response): string => {
	const interim = interimOf(response);
	const fields = ownFields(response);
	const {type, calls, imports} = body(contentOf(response), 'body');
	const throws = interim.imports.includes('java.io.IOException') ? ' throws IOException' : '';
	return springFile(
		[
			...imports,
			...interim.imports,
			...fieldImports(fields),
			'org.springframework.http.ResponseEntity',
			`org.springframework.web.bind.annotation.${interim.annotation}`,
			'org.springframework.web.bind.annotation.RestController',
		],
		[
			'@RestController',
			block(
				'class StatusController {',
				[
					'',
					`@${interim.annotation}("/")`,
					block(
						`ResponseEntity<${type}> status(${interim.parameters})${throws} {`,
						[
							...interim.statements,
							spring.statement(`return ResponseEntity.${statusCall(response.status)}`, [
								...fields.map(field),
								...calls,
							]),
						],
						'}',
					),
					'',
				],
				'}',
			),
		],
	);
};

const configuration = 'org.springframework.web.socket.config.annotation';

const webSocket = springFile(
	[
		'org.springframework.context.annotation.Configuration',
		...['EnableWebSocket', 'WebSocketConfigurer', 'WebSocketHandlerRegistry'].map((name) => `${configuration}.${name}`),
		'org.springframework.web.socket.handler.TextWebSocketHandler',
	],
	[
		'@Configuration',
		'@EnableWebSocket',
		block(
			'class WebSocketConfiguration implements WebSocketConfigurer {',
			[
				'',
				'@Override',
				block(
					'public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {',
					['registry.addHandler(new TextWebSocketHandler(), "/");'],
					'}',
				),
				'',
			],
			'}',
		),
	],
);

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
