import {contentOf, type Content, type Response} from '../../response/index.js';
import {findByCode} from '../../statuses/index.js';
import {ownFields} from '../fields.js';
import type {Writer} from '../writer.js';
import {interimFrom, isUpgrade} from './interim.js';
import {call, callWithMap, callWithText, fieldCall, javaFile, type Call} from './java.js';
import {chain, palantir} from './java-chain.js';
import {literals} from '../literal.js';
import {micronautApp} from './micronaut-app.js';
import {channelImports, channelStatements} from './netty.js';

const string = literals.java;

const indent = '    ';

/** What Micronaut does not call by the phrase that IANA lists now. */
const oddNames: Readonly<Record<number, string>> = {
	208: 'ALREADY_IMPORTED',
	306: 'SWITCH_PROXY',
	413: 'REQUEST_ENTITY_TOO_LARGE',
	414: 'REQUEST_URI_TOO_LONG',
	416: 'REQUESTED_RANGE_NOT_SATISFIABLE',
	418: 'I_AM_A_TEAPOT',
	422: 'UNPROCESSABLE_ENTITY',
};

const nameless = new Set([104]);

/** The class of Micronaut's constants, where there is one for the status. */
const constantOf = (status: number): string | undefined => {
	const phrase = nameless.has(status) ? undefined : findByCode(status)?.phrase;
	return phrase && `HttpStatus.${oddNames[status] ?? phrase.toUpperCase().replaceAll(/[^A-Z]+/g, '_')}`;
};

/** The call that begins the response. */
const statusCall = ({status, phrase}: Response): string =>
	status === 200 ? 'ok()' : `status(${constantOf(status) ?? `${status}, ${string(phrase)}`})`;

/** What a method needs so that an interim response goes out before its own. */
type Interim = {
	/** The annotation of its HTTP method. */
	readonly method: string;
	readonly parameters: string;
	readonly statements: readonly string[];
	readonly imports: readonly string[];
};

const annotations = 'io.micronaut.http.annotation';

const none: Interim = {method: 'Get', parameters: '', statements: [], imports: []};

const continued: Interim = {
	method: 'Post',
	parameters: '@Body String content',
	statements: ['// By now Micronaut has answered "Expect: 100-continue" with 100 (Continue).'],
	imports: [`${annotations}.Body`],
};

const byChannel = (sent: Response): Interim => ({
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
const contentCalls = (content: Content): readonly Call[] => {
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
			`${annotations}.${interim.method}`,
		],
		[
			'@Controller',
			'class StatusController {',
			`${indent}@${interim.method}`,
			`${indent}HttpResponse<?> status(${interim.parameters}) {`,
			...interim.statements.map((line) => `${indent}${indent}${line}`),
			chain(palantir, `${indent}${indent}`, `return HttpResponse.${start}`, [
				...ownFields(response).map(fieldCall('header')),
				...contentCalls(content),
			]),
			`${indent}}`,
			'}',
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
		'class EchoSocket {',
		`${indent}@OnMessage`,
		`${indent}void echo(String message, WebSocketSession session) {`,
		`${indent}${indent}session.sendSync(message);`,
		`${indent}}`,
		'}',
	],
);

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : controller(response));

/** Micronaut 4, on the Netty that it embeds. */
export const micronaut: Writer = {
	snippet,
	app: (response) => micronautApp(snippet(response), isUpgrade(response)),
	refusals: {},
};
