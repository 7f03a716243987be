import {contentOf, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, objectOf} from '../code/javascript.js';
import {isUpgrade, ownFields, readsContent, typeField} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {interimStatements} from './node-interim.js';
import {setField, webSocketImport, webSocketPackage, webSockets} from './node-parts.js';
import {nodeWriter, port, type Module} from './node-program.js';

/** Answers `Expect` itself, which Node does where nothing listens for it. */
const continues = [
	'',
	block(
		'server.on("checkContinue", (req, res) => {',
		['res.writeContinue();', 'server.emit("request", req, res);'],
		'});',
	),
];

const isComment = (doc: Doc): boolean => typeof doc === 'string' && doc.startsWith('//');

/**
 * The server that sends a response with node:http alone, in a variable `server`.
 *
 * @param isNode whether it runs on Node itself, so that what is said of its versions holds
 */
export const handler = (response: Response, declare: string, isNode = true): Module => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content, (value) => call('JSON.stringify', [objectOf(value)]));
	const reads = readsContent(response);
	const interim = reads ? [] : interimStatements(response, 'res');
	return {
		imports: ['import { createServer } from "node:http";'],
		body: [
			...above,
			block(
				`${declare} server = createServer((req, res) => {`,
				[
					...interim.filter((doc) => isNode || !isComment(doc)),
					...(response.status === 200 ? [] : [`res.statusCode = ${response.status};`]),
					...[...typeField(content), ...ownFields(response)].map(setField('res.setHeader', 'res.appendHeader')),
					[call('res.end', argument), ';'],
				],
				'});',
			),
			...(reads ? continues : []),
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
