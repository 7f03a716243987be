import {contentOf, fieldValue, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, assigned, expanded} from '../code/javascript.js';
import {literals} from '../literal.js';
import {isUpgrade, ownFields, readsContent, withoutParameters} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {interimStatements} from './node-interim.js';
import {setField, webSocketImport, webSocketPackage, webSockets} from './node-parts.js';
import {nodeWriter, port, type Module} from './node-program.js';

/** The statements for status and content, in the order that Koa needs, around those that set fields. */
type KoaStatements = {readonly first: readonly Doc[]; readonly last: readonly Doc[]};

/** Koa gives every other status its phrase as content, and takes the length from a 205. */
const withoutContent = (response: Response): KoaStatements => {
	const status = [`ctx.status = ${response.status};`];
	if (fieldValue(response, 'Content-Length') === undefined) {
		return {first: status, last: []};
	}

	return response.status === 205
		? {
				first: status,
				last: [
					'// Koa drops the length of a 205 unless the head is sent before.',
					'ctx.length = 0;',
					'ctx.flushHeaders();',
				],
			}
		: {first: ['ctx.body = null; // This alone would be a 204.', ...status], last: []};
};

const answer = (response: Response): KoaStatements => {
	const content = contentOf(response);
	if (content.kind === 'none') {
		return withoutContent(response);
	}

	const isImplied = content.kind === 'json' && content.type === 'application/json';
	return {
		first: response.status === 200 ? [] : [`ctx.status = ${response.status};`],
		last: [
			...(isImplied ? [] : [[assigned('ctx.type =', literals.javascript(withoutParameters(content.type))), ';']]),
			...argumentFor(content, expanded).argument.map((each) => [assigned('ctx.body =', each), ';']),
		],
	};
};

const set = setField('ctx.set', 'ctx.append');

const middleware = (response: Response, declare: string): Module => {
	const {first, last} = answer(response);
	const parses = readsContent(response);
	return {
		imports: [...(parses ? ['import { bodyParser } from "@koa/bodyparser";'] : []), 'import Koa from "koa";'],
		body: [
			`${declare} app = new Koa();`,
			'',
			...(parses ? ['app.use(bodyParser());', ''] : []),
			...argumentFor(contentOf(response)).above,
			block(
				'app.use((ctx) => {',
				[...interimStatements(response, 'ctx.res'), ...first, ...ownFields(response).map(set), ...last],
				'});',
			),
		],
	};
};

const webSocket = (declare: string): Module => ({
	imports: ['import { createServer } from "node:http";', 'import Koa from "koa";', webSocketImport],
	body: [`${declare} app = new Koa();`, `${declare} server = createServer(app.callback());`, '', ...webSockets],
});

/** Koa 3, without a router, with ws for the handshake that it leaves to others. */
export const koa: Writer = nodeWriter({
	program: (response, declare) => (isUpgrade(response) ? webSocket(declare) : middleware(response, declare)),
	serve: (response) => ({
		imports: [],
		body: [`${isUpgrade(response) ? 'server' : 'app'}.listen(${port}, "127.0.0.1");`],
	}),
	dependencies: (response) => ({
		...(readsContent(response) && {'@koa/bodyparser': '^6.0.0'}),
		koa: '^3.0.0',
		...(isUpgrade(response) && webSocketPackage),
	}),
});
