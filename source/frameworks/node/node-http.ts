import {contentOf, type Content, type Response} from '../../response/index.js';
import {ownFields, type Writer} from '../writer.js';
import {callOf, indent, object, statement, textExpression, type Expression} from './javascript.js';
import {interimStatements, readsContent} from './node-interim.js';
import {isUpgrade, setField, webSocketImport, webSocketPackage, webSockets} from './node-parts.js';
import {nodeWriter, port, type Module} from './node-program.js';

/** What `res.end` takes, and what has to stand above the handler for it. */
const endArguments = (
	content: Content,
): {readonly above: readonly string[]; readonly values: readonly Expression[]} => {
	switch (content.kind) {
		case 'none':
			return {above: [], values: []};
		case 'json':
			return {above: [], values: [callOf('JSON.stringify', object(content.value))]};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {above, values: [expression]};
		}
	}
};

/** Answers `Expect` itself, which Node does where nothing listens for it. */
const continues = [
	'',
	'server.on("checkContinue", (req, res) => {',
	'  res.writeContinue();',
	'  server.emit("request", req, res);',
	'});',
];

/** The server that sends a response with node:http alone, in a variable `server`. */
export const handler = (response: Response, declare: string): Module => {
	const content = contentOf(response);
	const {above, values} = endArguments(content);
	const type = content.kind === 'none' ? [] : ([['Content-Type', content.type]] as const);
	return {
		imports: ['import { createServer } from "node:http";'],
		body: [
			...above,
			`${declare} server = createServer((req, res) => {`,
			...indent([
				...(readsContent(response) ? [] : interimStatements(response, 'res', 1)),
				...(response.status === 200 ? [] : [`res.statusCode = ${response.status};`]),
				...[...type, ...ownFields(response)].flatMap(setField('res.setHeader', 'res.appendHeader')),
				...statement(callOf('res.end', ...values), 1),
			]),
			'});',
			...(readsContent(response) ? continues : []),
		],
	};
};

const webSocket = (declare: string): Module => ({
	imports: ['import { createServer } from "node:http";', webSocketImport],
	body: [`${declare} server = createServer();`, '', ...webSockets],
});

/** Node's own node:http, with ws for the handshake that it leaves to others. */
export const nodeHttp: Writer = nodeWriter({
	program: (response, declare) => (isUpgrade(response) ? webSocket(declare) : handler(response, declare)),
	serve: () => ({imports: [], body: [`server.listen(${port}, "127.0.0.1");`]}),
	dependencies: (response) => (isUpgrade(response) ? webSocketPackage : {}),
});
