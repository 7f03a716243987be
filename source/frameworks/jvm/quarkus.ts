import {contentOf, type Content, type Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {interimFrom, isUpgrade} from './interim.js';
import {call, callWithMap, callWithText, fieldCall, javaFile, type Call} from './java.js';
import {chain, palantir} from './java-chain.js';
import {literals} from '../literal.js';
import {quarkusApp} from './quarkus-app.js';
import {channelImports, channelStatements} from './netty.js';

const string = literals.java;

const indent = '    ';

/** What a method needs so that an interim response goes out before its own. */
type Interim = {
	/** The annotation of its HTTP method. */
	readonly method: string;
	readonly parameters: string;
	readonly statements: readonly string[];
	readonly imports: readonly string[];
};

const none: Interim = {method: 'GET', parameters: '', statements: [], imports: []};

const context = 'jakarta.ws.rs.core.Context';

const continued: Interim = {
	...none,
	method: 'POST',
	parameters: 'String content',
	statements: ['// By now Quarkus has answered "Expect: 100-continue" with 100 (Continue).'],
};

const hinted = ({fields}: Response): Interim => ({
	...none,
	parameters: '@Context HttpServerResponse vertx',
	statements: [
		'// Vert.x sends 103 (Early Hints) with these fields, and the method goes on.',
		chain(palantir, '', 'MultiMap hints = MultiMap.caseInsensitiveMultiMap()', fields.map(fieldCall('add'))),
		'vertx.writeEarlyHints(hints);',
	],
	imports: ['io.vertx.core.MultiMap', 'io.vertx.core.http.HttpServerResponse', context],
});

const byChannel = (sent: Response): Interim => ({
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
const contentCalls = (content: Content): readonly Call[] => {
	if (content.kind === 'none') {
		return [];
	}

	const type =
		content.type === 'application/json' && content.kind === 'json' ? [] : [call('type', string(content.type))];
	return [
		...type,
		content.kind === 'json' ? callWithMap('entity', content.value) : callWithText('entity', content.text),
	];
};

const resource = (response: Response): string => {
	const interim = interimOf(response);
	const content = contentOf(response);
	const fields = ownFields(response);
	const start = response.status === 200 ? 'ok()' : `status(${response.status})`;
	return javaFile(
		[
			...interim.imports,
			...(content.kind === 'json' ? ['java.util.Map'] : []),
			`jakarta.ws.rs.${interim.method}`,
			'jakarta.ws.rs.Path',
			'jakarta.ws.rs.core.Response',
		],
		[
			'@Path("/")',
			'public class StatusResource {',
			`${indent}@${interim.method}`,
			`${indent}public Response status(${interim.parameters}) {`,
			...interim.statements.map((line) => `${indent}${indent}${line}`),
			chain(palantir, `${indent}${indent}`, `return Response.${start}`, [
				...fields.map(fieldCall('header')),
				...contentCalls(content),
				call('build'),
			]),
			`${indent}}`,
			'}',
		],
	);
};

const webSocket = javaFile(
	['io.quarkus.websockets.next.OnTextMessage', 'io.quarkus.websockets.next.WebSocket'],
	[
		'@WebSocket(path = "/")',
		'public class EchoSocket {',
		`${indent}@OnTextMessage`,
		`${indent}public String echo(String message) {`,
		`${indent}${indent}return message;`,
		`${indent}}`,
		'}',
	],
);

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : resource(response));

/** Quarkus 3 with Jakarta REST, on the Vert.x that it embeds. */
export const quarkus: Writer = {
	snippet,
	app: (response) => quarkusApp(snippet(response), isUpgrade(response)),
	refusals: {},
};
