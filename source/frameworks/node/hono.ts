import {contentOf, fieldValue, type Content, type Response} from '../../response/index.js';
import {ownFields, type Writer} from '../writer.js';
import {callOf, indent, object, statement, textExpression, type Expression} from './javascript.js';
import {interimStatements, readsContent} from './node-interim.js';
import {isUpgrade, setField, webSocketImport, webSocketPackage} from './node-parts.js';
import {nodeWriter, port, type Module} from './node-program.js';

/** The methods of the context that send text of a media type of their own. */
const textMethods: Readonly<Record<string, string>> = {
	'text/plain; charset=utf-8': 'c.text',
	'text/html; charset=utf-8': 'c.html',
};

type Answer = {readonly above: readonly string[]; readonly value: Expression};

const withType = (type: string): Expression => object({'Content-Type': type});

/** The status as an argument; it may be left out where nothing follows it. */
const statusArgument = ({status}: Response, follows: boolean): readonly string[] =>
	status === 200 && !follows ? [] : [String(status)];

const textAnswer = (response: Response, {type, text}: Extract<Content, {readonly kind: 'text'}>): Answer => {
	const {above, expression} = textExpression(text);
	const method = textMethods[type];
	return {
		above,
		value:
			method === undefined
				? callOf('c.body', expression, String(response.status), withType(type))
				: callOf(method, expression, ...statusArgument(response, false)),
	};
};

const answer = (response: Response): Answer => {
	const content = contentOf(response);
	switch (content.kind) {
		case 'none': {
			const length = fieldValue(response, 'Content-Length');
			const fields = length === undefined ? [] : [object({'Content-Length': length})];
			return {above: [], value: callOf('c.body', 'null', String(response.status), ...fields)};
		}
		case 'json': {
			const fields = content.type === 'application/json' ? [] : [withType(content.type)];
			const status = statusArgument(response, fields.length > 0);
			return {above: [], value: callOf('c.json', object(content.value), ...status, ...fields)};
		}
		case 'text':
			return textAnswer(response, content);
	}
};

const set = setField('c.header', 'c.header', '{ append: true }');

/** Early hints have a middleware; the other interim responses are left to Node’s own response. */
const hints = ({interim = []}: Response): readonly string[] =>
	interim
		.filter(({status}) => status === 103)
		.flatMap((each) => [
			...statement(callOf('app.use', callOf('earlyHints', object({link: fieldValue(each, 'Link') ?? ''}))), 0),
			'',
		]);

const route = (response: Response, declare: string): Module => {
	const {above, value} = answer(response);
	const early = hints(response);
	const reads = readsContent(response);
	return {
		imports: [
			...(early.length > 0 ? ['import { earlyHints } from "@hono/node-server/early-hints";'] : []),
			'import { Hono } from "hono";',
		],
		body: [
			`${declare} app = new Hono();`,
			'',
			...early,
			...above,
			reads ? 'app.post("/", async (c) => {' : 'app.get("/", (c) => {',
			...indent([
				...(early.length > 0 ? [] : interimStatements(response, 'c.env.outgoing', 1)),
				...(reads ? ['await c.req.text();'] : []),
				...ownFields(response).flatMap(set),
				...statement(value, 1, 'return '),
			]),
			'});',
		],
	};
};

const webSocket = (declare: string): Module => ({
	imports: [
		'import { createAdaptorServer, upgradeWebSocket } from "@hono/node-server";',
		'import { Hono } from "hono";',
		webSocketImport,
	],
	body: [
		`${declare} app = new Hono();`,
		`${declare} server = createAdaptorServer({`,
		'  fetch: app.fetch,',
		'  websocket: { server: new WebSocketServer({ noServer: true }) },',
		'});',
		'',
		'app.get(',
		'  "/",',
		'  upgradeWebSocket(() => ({',
		'    onMessage: (event, socket) => socket.send(event.data),',
		'  })),',
		');',
	],
});

/** Hono 4 on its adaptor for Node.js, with ws for the handshake that it leaves to others. */
export const hono: Writer = nodeWriter({
	program: (response, declare) => (isUpgrade(response) ? webSocket(declare) : route(response, declare)),
	serve: (response) =>
		isUpgrade(response)
			? {imports: [], body: [`server.listen(${port}, "127.0.0.1");`]}
			: {
					imports: ['import { serve } from "@hono/node-server";'],
					body: [`serve({ fetch: app.fetch, hostname: "127.0.0.1", port: ${port} });`],
				},
	dependencies: (response) => ({
		'@hono/node-server': '^2.1.0',
		hono: '^4.0.0',
		...(isUpgrade(response) && webSocketPackage),
	}),
});
