import {contentOf, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {spring} from '../code/java.js';
import {isUpgrade, ownFields, readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {interimFrom} from './interim.js';
import {channelImports, channelStatements} from './netty.js';
import {springBootApp} from './spring-boot-app.js';
import {body, field, fieldImports, springFile, statusCall} from './spring.js';

/** What comes before and after the statement that makes the final response. */
type InterimCode = {
	readonly before: readonly string[];
	/** What the statement says first. */
	readonly start: string;
	readonly after: readonly string[];
	readonly imports: readonly string[];
};

const none: InterimCode = {before: [], start: 'return', after: [], imports: []};

const afterReading: InterimCode = {
	before: [],
	start: 'Mono<ServerResponse> response =',
	after: [
		'// Reading answers "Expect: 100-continue" with 100 (Continue).',
		'return request.bodyToMono(String.class).then(response);',
	],
	imports: [],
};

const byChannel = (sent: Response): InterimCode => ({
	before: [
		`// WebFlux has no call that sends ${sent.status} (${sent.phrase}): the channel of Reactor Netty does.`,
		'HttpServerResponse netty = ServerHttpResponseDecorator.getNativeResponse(request.exchange().getResponse());',
		...channelStatements(sent, 'netty.version()'),
		'netty.withConnection((connection) -> connection.channel().writeAndFlush(info));',
	],
	start: 'return',
	after: [],
	imports: [
		...channelImports,
		'reactor.netty.http.server.HttpServerResponse',
		'org.springframework.http.server.reactive.ServerHttpResponseDecorator',
	],
});

const interimOf = interimFrom(none, {100: () => afterReading}, byChannel);

const server = 'org.springframework.web.reactive.function.server';

const handler = (response: Response): string => {
	const interim = interimOf(response);
	const fields = ownFields(response);
	const {calls, imports} = body(contentOf(response), 'bodyValue');
	const start = `${interim.start} ServerResponse.${statusCall(response.status)}`;
	return springFile(
		[
			...imports,
			...interim.imports,
			...fieldImports(fields),
			'reactor.core.publisher.Mono',
			`${server}.ServerRequest`,
			`${server}.ServerResponse`,
		],
		[
			block(
				'class StatusHandler {',
				[
					'',
					block(
						'Mono<ServerResponse> status(ServerRequest request) {',
						[...interim.before, spring.statement(start, [...fields.map(field), ...calls]), ...interim.after],
						'}',
					),
					'',
				],
				'}',
			),
		],
	);
};

const reactiveSocket = 'org.springframework.web.reactive.socket';

const webSocket = springFile(
	[
		'reactor.core.publisher.Mono',
		...['WebSocketHandler', 'WebSocketMessage', 'WebSocketSession'].map((name) => `${reactiveSocket}.${name}`),
	],
	[
		block(
			'class EchoHandler implements WebSocketHandler {',
			[
				'',
				'@Override',
				block(
					'public Mono<Void> handle(WebSocketSession session) {',
					['return session.send(session.receive().doOnNext(WebSocketMessage::retain));'],
					'}',
				),
				'',
			],
			'}',
		),
	],
);

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : handler(response));

const bean = 'org.springframework.context.annotation.Bean';

const routes = (method: string): readonly Doc[] => [
	'@Bean',
	block(
		'RouterFunction<ServerResponse> routes() {',
		[`return RouterFunctions.route().${method}("/", new StatusHandler()::status).build();`],
		'}',
	),
];

const mapping = [
	'@Bean',
	block(
		'HandlerMapping webSockets() {',
		['return new SimpleUrlHandlerMapping(Map.of("/", new EchoHandler()), -1);'],
		'}',
	),
];

const boot = {version: '4.0.7', starter: 'spring-boot-starter-webflux'} as const;

/** Spring WebFlux 7 with a functional endpoint, on the Reactor Netty that Spring Boot 4 embeds. */
export const springWebFlux: Writer = {
	snippet,
	app: (response) =>
		isUpgrade(response)
			? springBootApp(snippet(response), 'EchoHandler', {
					...boot,
					bean: {
						lines: mapping,
						imports: [
							'java.util.Map',
							bean,
							'org.springframework.web.reactive.HandlerMapping',
							'org.springframework.web.reactive.handler.SimpleUrlHandlerMapping',
						],
					},
				})
			: springBootApp(snippet(response), 'StatusHandler', {
					...boot,
					bean: {
						lines: routes(readsContent(response) ? 'POST' : 'GET'),
						imports: [bean, `${server}.RouterFunction`, `${server}.RouterFunctions`, `${server}.ServerResponse`],
					},
				}),
	refusals: {},
};
