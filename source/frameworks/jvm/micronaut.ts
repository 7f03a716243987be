import {contentOf, type Content, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {javaFile, palantir} from '../code/java.js';
import {literals} from '../literal.js';
import {constantName, isUpgrade, ownFields, upperCase} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {interimFrom, type InterimCode} from './interim.js';
import {micronautApp} from './micronaut-app.js';
import {channelImports, channelStatements} from './netty.js';

const string = literals.java;

const {call, callWithMap, callWithText, fieldCall, statement} = palantir;

/** What Micronaut does not call by the phrase that IANA lists now. */
const name = constantName(
	{
		104: undefined,
		208: 'ALREADY_IMPORTED',
		306: 'SWITCH_PROXY',
		413: 'REQUEST_ENTITY_TOO_LARGE',
		414: 'REQUEST_URI_TOO_LONG',
		416: 'REQUESTED_RANGE_NOT_SATISFIABLE',
		418: 'I_AM_A_TEAPOT',
		422: 'UNPROCESSABLE_ENTITY',
	},
	upperCase,
);

/** The call that begins the response. */
const statusCall = (response: Response): string => {
	const constant = name(response);
	const status = constant === undefined ? `${response.status}, ${string(response.phrase)}` : `HttpStatus.${constant}`;
	return response.status === 200 ? 'ok()' : `status(${status})`;
};

const annotations = 'io.micronaut.http.annotation';

const none: InterimCode = {annotation: 'Get', parameters: '', statements: [], imports: []};

const continued: InterimCode = {
	annotation: 'Post',
	parameters: '@Body String content',
	statements: ['// By now Micronaut has answered "Expect: 100-continue" with 100 (Continue).'],
	imports: [`${annotations}.Body`],
};

const byChannel = (sent: Response): InterimCode => ({
	...none,
	parameters: 'HttpRequest<?> request',
	statements: [
		`// Micronaut has no call that sends ${sent.status} (${sent.phrase}): the channel of Netty does.`,
		...channelStatements(sent, 'HttpVersion.HTTP_1_1'),
		'((NettyHttpRequest<?>) request).getChannelHandlerContext().writeAndFlush(info);',
	],
	imports: [
		...channelImports,
		'io.netty.handler.codec.http.HttpVersion',
		'io.micronaut.http.HttpRequest',
		'io.micronaut.http.server.netty.NettyHttpRequest',
	],
});

const interimOf = interimFrom(none, {100: () => continued}, byChannel);

/** Micronaut takes the quotes of a parameter for a part of its value, and knows no such character set. */
const unquoted = (type: string): string => type.replaceAll('"', '');

/** The calls that take the content; JSON is what Micronaut sends where nothing else is said. */
const contentCalls = (content: Content): readonly Doc[] => {
	const type = content.kind === 'none' ? [] : [call('contentType', string(unquoted(content.type)))];
	switch (content.kind) {
		case 'none':
			return [];
		case 'json':
			return [...(content.type === 'application/json' ? [] : type), callWithMap('body', content.value)];
		case 'text':
			return [...type, callWithText('body', content.text)];
	}
};

const controller = (response: Response): string => {
	const interim = interimOf(response);
	const content = contentOf(response);
	const start = statusCall(response);
	return javaFile(
		[
			...interim.imports,
			...(content.kind === 'json' ? ['java.util.Map'] : []),
			'io.micronaut.http.HttpResponse',
			...(start.includes('HttpStatus.') ? ['io.micronaut.http.HttpStatus'] : []),
			`${annotations}.Controller`,
			`${annotations}.${interim.annotation}`,
		],
		[
			'@Controller',
			block(
				'class StatusController {',
				[
					`@${interim.annotation}`,
					block(
						`HttpResponse<?> status(${interim.parameters}) {`,
						[
							...interim.statements,
							statement(`return HttpResponse.${start}`, [
								...ownFields(response).map(fieldCall('header')),
								...contentCalls(content),
							]),
						],
						'}',
					),
				],
				'}',
			),
		],
	);
};

const webSocket = javaFile(
	[
		'io.micronaut.websocket.WebSocketSession',
		'io.micronaut.websocket.annotation.OnMessage',
		'io.micronaut.websocket.annotation.ServerWebSocket',
	],
	[
		'@ServerWebSocket("/")',
		block(
			'class EchoSocket {',
			[
				'@OnMessage',
				block('void echo(String message, WebSocketSession session) {', ['session.sendSync(message);'], '}'),
			],
			'}',
		),
	],
);

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : controller(response));

/** Micronaut 4, on the Netty that it embeds. */
export const micronaut: Writer = {
	snippet,
	app: (response) => micronautApp(snippet(response), isUpgrade(response)),
	refusals: {},
};
