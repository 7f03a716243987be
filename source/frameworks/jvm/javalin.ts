import {contentOf, type Content, type Response} from '../../response/index.js';
import {block, group, type Doc} from '../code/doc.js';
import {javaFile, palantir} from '../code/java.js';
import type {CodePart} from '../code/part.js';
import {literals} from '../literal.js';
import {isUpgrade, ownFields, readsContent} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';
import {java17, mavenApp, sourceFile} from './maven-app.js';

const {call, callWithMap, callWithText, fieldCall, statement} = palantir;

const interimPart = (interim: Response): CodePart =>
	interim.status === 100
		? {
				imports: [],
				statements: ['// Reading answers "Expect: 100-continue" with 100 (Continue).', 'String content = ctx.body();'],
			}
		: {
				imports: ['org.eclipse.jetty.ee10.servlet.ServletContextResponse', 'org.eclipse.jetty.http.HttpFields'],
				statements: [
					`// Javalin has no call that sends ${interim.status} (${interim.phrase}): the response of Jetty has one.`,
					'ServletContextResponse jetty = ServletContextResponse.getServletContextResponse(ctx.res());',
					...(interim.fields.length === 0
						? []
						: [statement('HttpFields fields = HttpFields.build()', interim.fields.map(fieldCall('add')))]),
					`jetty.writeInterim(${interim.status}, ${interim.fields.length === 0 ? 'HttpFields.EMPTY' : 'fields'}).join();`,
				],
			};

/** The calls that take the content; `json` says a media type, which another one has to follow. */
const contentCalls = (content: Content): readonly Doc[] => {
	const type = content.kind === 'none' ? [] : [call('contentType', literals.java(content.type))];
	switch (content.kind) {
		case 'none':
			return [];
		case 'json':
			return [callWithMap('json', content.value), ...(content.type === 'application/json' ? [] : type)];
		case 'text':
			return [...type, callWithText('result', content.text)];
	}
};

/** Jetty ends a 304 that is not on its way yet with a length, which would be that of the representation. */
const isLengthless = ({status}: Response): boolean => status === 304;

const flushing = ['// Sent now, or Jetty adds "Content-Length: 0" at the end.', 'ctx.res().flushBuffer();'];

const finalPart = (response: Response): CodePart => {
	const content = contentOf(response);
	const calls = [...ownFields(response).map(fieldCall('header')), ...contentCalls(content)];
	const status = call('status', String(response.status));
	const [first = status, ...rest] = response.status === 200 ? calls : [status, ...calls];
	return {
		imports: content.kind === 'json' ? ['java.util.Map'] : [],
		statements: [
			statement(['ctx', group(first, Number.POSITIVE_INFINITY)], rest),
			...(isLengthless(response) ? flushing : []),
		],
	};
};

const handler = (response: Response): string => {
	const parts = [...(response.interim ?? []).map(interimPart), finalPart(response)];
	const throws = isLengthless(response) ? ['java.io.IOException'] : [];
	return javaFile(
		['io.javalin.http.Context', ...throws, ...parts.flatMap(({imports}) => imports)],
		[
			block(
				'class StatusHandler {',
				[
					block(
						`static void status(Context ctx)${throws.length > 0 ? ' throws IOException' : ''} {`,
						parts.flatMap(({statements}) => statements),
						'}',
					),
				],
				'}',
			),
		],
	);
};

const webSocket = javaFile(
	['io.javalin.websocket.WsConfig'],
	[
		block(
			'class StatusHandler {',
			[block('static void echo(WsConfig ws) {', ['ws.onMessage(ctx -> ctx.send(ctx.message()));'], '}')],
			'}',
		),
	],
);

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : handler(response));

const port = 7070;

const route = (response: Response): string => {
	if (isUpgrade(response)) {
		return 'ws("/", StatusHandler::echo)';
	}

	return `${readsContent(response) ? 'post' : 'get'}("/", StatusHandler::status)`;
};

const main = (response: Response): string =>
	javaFile(
		['io.javalin.Javalin'],
		[
			block(
				'public class App {',
				[
					block(
						'public static void main(String[] args) {',
						[`Javalin.create(config -> config.routes.${route(response)}).start("127.0.0.1", ${port});`],
						'}',
					),
				],
				'}',
			),
		],
	);

const app = (response: Response): App =>
	mavenApp(sourceFile('StatusHandler', snippet(response)), {
		properties: java17,
		dependencies: [
			{group: 'io.javalin', name: 'javalin', version: '7.2.3'},
			{group: 'com.fasterxml.jackson.core', name: 'jackson-databind', version: '2.21.5'},
			{group: 'org.slf4j', name: 'slf4j-simple', version: '2.0.18'},
		],
		plugins: [
			[
				{group: 'org.codehaus.mojo', name: 'exec-maven-plugin', version: '3.6.2'},
				[['configuration', [['mainClass', 'com.example.status.App']]]],
			],
		],
		files: sourceFile('App', main(response)),
		start: 'mvn compile exec:java',
		port,
	});

const refusals: Refusals = {
	104: {
		no: 'Jetty writes the fields of a 103 only: a 104 goes out before the final response without its Location, and as the final status the client waits for another.',
		instead: 'Answer the request that opens the upload with 201 and its Location, and let the client resume there.',
	},
};

/** Javalin 7, on the Jetty that it embeds. */
export const javalin: Writer = {snippet, app, refusals};
