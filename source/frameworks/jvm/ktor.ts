import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {call, jsonText, kotlinFile, mapOf, textExpression} from '../code/kotlin.js';
import type {CodePart} from '../code/part.js';
import {literals} from '../literal.js';
import {isUpgrade, ownFields, readsContent} from '../response-parts.js';
import type {Refusals, Writer} from '../writer.js';
import {ktorApp} from './ktor-app.js';
import {contentType, statusOf} from './ktor-names.js';
import {nettyStatus} from './netty.js';

const string = literals.kotlin;

const statusImport = 'io.ktor.http.HttpStatusCode';

/** Ktor keeps this field to itself, but for who insists. */
const isGuarded = (name: string): boolean => name === 'Upgrade';

const setField = (field: Field): Doc =>
	isGuarded(field[0])
		? call('call.response.headers.append', [...field.map(string), 'safeOnly = false'])
		: call('call.response.header', field.map(string));

const fieldPart = (fields: readonly Field[]): CodePart => ({
	imports: fields.some(([name]) => !isGuarded(name)) ? ['io.ktor.server.response.header'] : [],
	statements: fields.map(setField),
});

/** 200 is what Ktor sends where nothing else is said. */
const statusArgument = (response: Response): readonly string[] => (response.status === 200 ? [] : [statusOf(response)]);

const respondText = (expression: Doc, type: string, response: Response): CodePart => ({
	imports: [
		'io.ktor.http.ContentType',
		...(response.status === 200 ? [] : [statusImport]),
		'io.ktor.server.response.respondText',
	],
	statements: [call('call.respondText', [expression, contentType(type), ...statusArgument(response)])],
});

const contentPart = (content: Content, response: Response): CodePart => {
	switch (content.kind) {
		case 'none':
			return {
				imports: [statusImport, 'io.ktor.server.response.respond'],
				statements: [call('call.respond', [statusOf(response)])],
			};
		case 'json': {
			if (content.type === 'application/json') {
				return {
					imports: [...(response.status === 200 ? [] : [statusImport]), 'io.ktor.server.response.respond'],
					statements: [call('call.respond', [...statusArgument(response), mapOf(content.value)])],
				};
			}

			const part = respondText(jsonText(content.value), content.type, response);
			return {
				...part,
				imports: [...part.imports, ...['buildJsonObject', 'put'].map((name) => `kotlinx.serialization.json.${name}`)],
			};
		}
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {...respondText(expression, content.type, response), above};
		}
	}
};

const netty = 'io.netty.handler.codec.http';

const interimPart = (sent: Response): CodePart =>
	sent.status === 100
		? {
				imports: ['io.ktor.server.request.receiveText'],
				statements: [
					'// By now Netty has answered "Expect: 100-continue" with 100 (Continue).',
					'val content = call.receiveText()',
				],
			}
		: {
				imports: [
					'io.ktor.server.netty.NettyApplicationCall',
					...['DefaultFullHttpResponse', 'HttpResponseStatus', 'HttpVersion'].map((name) => `${netty}.${name}`),
				],
				statements: [
					`// Ktor has no call that sends ${sent.status} (${sent.phrase}): the channel of Netty does.`,
					`val status = ${nettyStatus(sent)}`,
					'val info = DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status)',
					...sent.fields.map(([name, value]) => `info.headers().add(${string(name)}, ${string(value)})`),
					'(call.pipelineCall.engineCall as NettyApplicationCall).context.writeAndFlush(info)',
				],
			};

const route = (response: Response): string => {
	const interim = response.interim ?? [];
	const method = readsContent(response) ? 'post' : 'get';
	const parts = [
		...interim.map(interimPart),
		fieldPart(ownFields(response)),
		contentPart(contentOf(response), response),
	];
	return kotlinFile(
		[...parts.flatMap(({imports}) => imports), 'io.ktor.server.routing.Route', `io.ktor.server.routing.${method}`],
		[
			...parts.flatMap(({above = []}) => above),
			block(
				'fun Route.status() {',
				[
					block(
						`${method}("/") {`,
						parts.flatMap(({statements}) => statements),
						'}',
					),
				],
				'}',
			),
		],
	);
};

const webSocket = kotlinFile(
	['io.ktor.server.routing.Route', 'io.ktor.server.websocket.webSocket'],
	[
		block(
			'fun Route.status() {',
			[block('webSocket("/") {', [block('for (frame in incoming) {', ['send(frame.copy())'], '}')], '}')],
			'}',
		),
	],
);

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : route(response));

const refusals: Refusals = {
	304: {
		no: 'Ktor adds "Content-Length: 0" to what has no content, but the length of a 304 is that of the representation (RFC 9110 §8.6).',
		instead:
			'Let the gateway or the cache in front answer conditional requests, or send 200 with the representation again.',
	},
};

/** Ktor 3, on Netty. */
export const ktor: Writer = {
	snippet,
	app: (response) => ktorApp(snippet(response), isUpgrade(response)),
	refusals,
};
