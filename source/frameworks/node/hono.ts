import {contentOf, fieldValue, type Content, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, objectOf} from '../code/javascript.js';
import {isUpgrade, ownFields, readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {interimStatements} from './node-interim.js';
import {setField, webSocketImport, webSocketPackage} from './node-parts.js';
import {nodeWriter, port, type Module} from './node-program.js';

/** The methods of the context that send text of a media type of their own. */
const textMethods: Readonly<Record<string, string>> = {
	'text/plain; charset=utf-8': 'c.text',
	'text/html; charset=utf-8': 'c.html',
};

const field = (name: string, value: string): Doc => objectOf({[name]: value});

const answer = (response: Response, content: Content): Doc => {
	const {argument} = argumentFor(content);
	const status = String(response.status);
	if (content.kind === 'none') {
		const length = fieldValue(response, 'Content-Length');
		return call('c.body', ['null', status, ...(length === undefined ? [] : [field('Content-Length', length)])]);
	}

	const own = content.kind === 'text' ? textMethods[content.type] : undefined;
	const isImplied = own !== undefined || (content.kind === 'json' && content.type === 'application/json');
	return call(own ?? (content.kind === 'json' ? 'c.json' : 'c.body'), [
		...argument,
		...(response.status === 200 && isImplied ? [] : [status]),
		...(isImplied ? [] : [field('Content-Type', content.type)]),
	]);
};

const set = setField('c.header', 'c.header', '{ append: true }');

/** Early hints have a middleware; the other interim responses are left to Node’s own response. */
const hints = ({interim = []}: Response): readonly Doc[] =>
	interim
		.filter(({status}) => status === 103)
		.flatMap((each) => [
			[call('app.use', [call('earlyHints', [field('link', fieldValue(each, 'Link') ?? '')])]), ';'],
			'',
		]);

const route = (response: Response, declare: string): Module => {
	const content = contentOf(response);
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
			...argumentFor(content).above,
			block(
				reads ? 'app.post("/", async (c) => {' : 'app.get("/", (c) => {',
				[
					...(early.length > 0 ? [] : interimStatements(response, 'c.env.outgoing')),
					...(reads ? ['await c.req.text();'] : []),
					...ownFields(response).map(set),
					['return ', answer(response, content), ';'],
				],
				'});',
			),
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
		block(
			`${declare} server = createAdaptorServer({`,
			['fetch: app.fetch,', 'websocket: { server: new WebSocketServer({ noServer: true }) },'],
			'});',
		),
		'',
		block(
			'app.get(',
			['"/",', block('upgradeWebSocket(() => ({', ['onMessage: (event, socket) => socket.send(event.data),'], '})),')],
			');',
		),
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
