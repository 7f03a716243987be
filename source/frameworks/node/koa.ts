import {contentOf, fieldValue, type Response} from '../../response/index.js';
import {ownFields, type Writer} from '../writer.js';
import {assignment, expanded, indent, textExpression} from './javascript.js';
import {literals} from '../literal.js';
import {interimStatements, readsContent} from './node-interim.js';
import {isUpgrade, setField, webSocketImport, webSocketPackage, webSockets} from './node-parts.js';
import {nodeWriter, port, type Module} from './node-program.js';

/** The statements for status and content, in the order that Koa needs, around those that set fields. */
type Answer = {
	readonly above: readonly string[];
	readonly first: readonly string[];
	readonly last: readonly string[];
};

const setStatus = ({status}: Response): readonly string[] => (status === 200 ? [] : [`ctx.status = ${status};`]);

const setType = (type: string): readonly string[] =>
	assignment('ctx.type', literals.javascript(type.split(';', 1)[0] ?? type), 1);

/** Koa gives every other status its phrase as content, and takes the length from a 205. */
const withoutContent = (response: Response): Answer => {
	const status = [`ctx.status = ${response.status};`];
	if (fieldValue(response, 'Content-Length') === undefined) {
		return {above: [], first: status, last: []};
	}

	return response.status === 205
		? {
				above: [],
				first: status,
				last: [
					'// Koa drops the length of a 205 unless the head is sent before.',
					'ctx.length = 0;',
					'ctx.flushHeaders();',
				],
			}
		: {above: [], first: ['ctx.body = null; // This alone would be a 204.', ...status], last: []};
};

const answer = (response: Response): Answer => {
	const content = contentOf(response);
	switch (content.kind) {
		case 'none':
			return withoutContent(response);
		case 'json':
			return {
				above: [],
				first: setStatus(response),
				last: [
					...(content.type === 'application/json' ? [] : setType(content.type)),
					...assignment('ctx.body', expanded(content.value), 1),
				],
			};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {
				above,
				first: setStatus(response),
				last: [...setType(content.type), ...assignment('ctx.body', expression, 1)],
			};
		}
	}
};

const set = setField('ctx.set', 'ctx.append');

const middleware = (response: Response, declare: string): Module => {
	const {above, first, last} = answer(response);
	const parses = readsContent(response);
	return {
		imports: [...(parses ? ['import { bodyParser } from "@koa/bodyparser";'] : []), 'import Koa from "koa";'],
		body: [
			`${declare} app = new Koa();`,
			'',
			...(parses ? ['app.use(bodyParser());', ''] : []),
			...above,
			'app.use((ctx) => {',
			...indent([...interimStatements(response, 'ctx.res', 1), ...first, ...ownFields(response).flatMap(set), ...last]),
			'});',
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
