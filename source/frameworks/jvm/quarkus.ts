import {contentOf, type Content, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {javaFile, palantir} from '../code/java.js';
import {literals} from '../literal.js';
import {isUpgrade, ownFields, toldType} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {interimFrom, type InterimCode} from './interim.js';
import {channelImports, channelStatements} from './netty.js';
import {quarkusApp} from './quarkus-app.js';

const {call, callWithMap, callWithText, fieldCall, statement} = palantir;

const none: InterimCode = {annotation: 'GET', parameters: '', statements: [], imports: []};

const context = 'jakarta.ws.rs.core.Context';

const continued: InterimCode = {
	...none,
	annotation: 'POST',
	parameters: 'String content',
	statements: ['// By now Quarkus has answered "Expect: 100-continue" with 100 (Continue).'],
};

const hinted = ({fields}: Response): InterimCode => ({
	...none,
	parameters: '@Context HttpServerResponse vertx',
	statements: [
		'// Vert.x sends 103 (Early Hints) with these fields, and the method goes on.',
		statement('MultiMap hints = MultiMap.caseInsensitiveMultiMap()', fields.map(fieldCall('add'))),
		'vertx.writeEarlyHints(hints);',
	],
	imports: ['io.vertx.core.MultiMap', 'io.vertx.core.http.HttpServerResponse', context],
});

const byChannel = (sent: Response): InterimCode => ({
	...none,
	parameters: '@Context HttpServerRequest request',
	statements: [
		`// Vert.x has no call that sends ${sent.status} (${sent.phrase}): the channel of Netty does.`,
		...channelStatements(sent, 'HttpVersion.HTTP_1_1'),
		'((ConnectionBase) request.connection()).channel().writeAndFlush(info);',
	],
	imports: [
		...channelImports,
		'io.netty.handler.codec.http.HttpVersion',
		'io.vertx.core.http.HttpServerRequest',
		'io.vertx.core.net.impl.ConnectionBase',
		context,
	],
});

const interimOf = interimFrom(none, {100: () => continued, 103: hinted}, byChannel);

/** The calls that take the content; JSON is what Quarkus sends where nothing else is said. */
const contentCalls = (content: Content): readonly Doc[] =>
	content.kind === 'none'
		? []
		: [
				...toldType(content, {json: 'application/json', text: ''}).map((type) => call('type', literals.java(type))),
				content.kind === 'json' ? callWithMap('entity', content.value) : callWithText('entity', content.text),
			];

const resource = (response: Response): string => {
	const interim = interimOf(response);
	const content = contentOf(response);
	const start = response.status === 200 ? 'ok()' : `status(${response.status})`;
	return javaFile(
		[
			...interim.imports,
			...(content.kind === 'json' ? ['java.util.Map'] : []),
			`jakarta.ws.rs.${interim.annotation}`,
			'jakarta.ws.rs.Path',
			'jakarta.ws.rs.core.Response',
		],
		[
			'@Path("/")',
			block(
				'public class StatusResource {',
				[
					`@${interim.annotation}`,
					block(
						`public Response status(${interim.parameters}) {`,
						[
							...interim.statements,
							statement(`return Response.${start}`, [
								...ownFields(response).map(fieldCall('header')),
								...contentCalls(content),
								call('build'),
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
	['io.quarkus.websockets.next.OnTextMessage', 'io.quarkus.websockets.next.WebSocket'],
	[
		'@WebSocket(path = "/")',
		block(
			'public class EchoSocket {',
			['@OnTextMessage', block('public String echo(String message) {', ['return message;'], '}')],
			'}',
		),
	],
);

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : resource(response));

/** Quarkus 3 with Jakarta REST, on the Vert.x that it embeds. */
export const quarkus: Writer = {
	snippet,
	app: (response) => quarkusApp(snippet(response), isUpgrade(response)),
	refusals: {},
};
