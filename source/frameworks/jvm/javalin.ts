import {contentOf, type Content, type Response} from '../../response/index.js';
import {ownFields} from '../fields.js';
import type {App, Refusals, Writer} from '../writer.js';
import {isContinued, isUpgrade} from './interim.js';
import {call, callWithMap, callWithText, fieldCall, javaFile, type Call} from './java.js';
import {chain, flat, palantir} from './java-chain.js';
import {literals} from '../literal.js';
import {java17, mavenApp, sourceFile} from './maven-app.js';

const string = literals.java;

const indent = '    ';

/** Statements, and the classes that they need. */
type Part = {readonly statements: readonly string[]; readonly imports: readonly string[]};

const interimPart = (interim: Response): Part =>
	interim.status === 100
		? {
				statements: ['// Reading answers "Expect: 100-continue" with 100 (Continue).', 'String content = ctx.body();'],
				imports: [],
			}
		: {
				statements: [
					`// Javalin has no call that sends ${interim.status} (${interim.phrase}): the response of Jetty has one.`,
					'ServletContextResponse jetty = ServletContextResponse.getServletContextResponse(ctx.res());',
					...(interim.fields.length === 0
						? []
						: [chain(palantir, '', 'HttpFields fields = HttpFields.build()', interim.fields.map(fieldCall('add')))]),
					`jetty.writeInterim(${interim.status}, ${interim.fields.length === 0 ? 'HttpFields.EMPTY' : 'fields'}).join();`,
				],
				imports: ['org.eclipse.jetty.ee10.servlet.ServletContextResponse', 'org.eclipse.jetty.http.HttpFields'],
			};

/** The calls that take the content; `json` says a media type, which another one has to follow. */
const contentCalls = (content: Content): readonly Call[] => {
	switch (content.kind) {
		case 'none':
			return [];
		case 'json': {
			const json = callWithMap('json', content.value);
			return content.type === 'application/json' ? [json] : [json, call('contentType', string(content.type))];
		}
		case 'text':
			return [call('contentType', string(content.type)), callWithText('result', content.text)];
	}
};

/** Jetty ends a 304 that is not on its way yet with a length, which would be that of the representation. */
const isLengthless = ({status}: Response): boolean => status === 304;

const flushing = ['// Sent now, or Jetty adds "Content-Length: 0" at the end.', 'ctx.res().flushBuffer();'];

const finalPart = (response: Response): Part => {
	const content = contentOf(response);
	const calls = [...ownFields(response).map(fieldCall('header')), ...contentCalls(content)];
	const status = call('status', String(response.status));
	const [first = status, ...rest] = response.status === 200 ? calls : [status, ...calls];
	const flush = isLengthless(response) ? flushing : [];
	return {
		statements: [
			chain(palantir, `${indent}${indent}`, `ctx${flat(first)}`, rest),
			...flush.map((line) => `${indent}${indent}${line}`),
		],
		imports: content.kind === 'json' ? ['java.util.Map'] : [],
	};
};

const handler = (response: Response): string => {
	const interims = (response.interim ?? []).map(interimPart);
	const final = finalPart(response);
	return javaFile(
		[
			'io.javalin.http.Context',
			...(isLengthless(response) ? ['java.io.IOException'] : []),
			...[...interims, final].flatMap(({imports}) => imports),
		],
		[
			'class StatusHandler {',
			`${indent}static void status(Context ctx)${isLengthless(response) ? ' throws IOException' : ''} {`,
			...interims.flatMap(({statements}) => statements).map((line) => `${indent}${indent}${line}`),
			...final.statements,
			`${indent}}`,
			'}',
		],
	);
};

const webSocket = javaFile(
	['io.javalin.websocket.WsConfig'],
	[
		'class StatusHandler {',
		`${indent}static void echo(WsConfig ws) {`,
		`${indent}${indent}ws.onMessage(ctx -> ctx.send(ctx.message()));`,
		`${indent}}`,
		'}',
	],
);

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : handler(response));

const port = 7070;

const routeOf = (response: Response): string => {
	if (isUpgrade(response)) {
		return 'ws("/", StatusHandler::echo)';
	}

	return `${isContinued(response) ? 'post' : 'get'}("/", StatusHandler::status)`;
};

const main = (response: Response): string =>
	javaFile(
		['io.javalin.Javalin'],
		[
			'public class App {',
			`${indent}public static void main(String[] args) {`,
			`${indent}${indent}Javalin.create(config -> config.routes.${routeOf(response)}).start("127.0.0.1", ${port});`,
			`${indent}}`,
			'}',
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
