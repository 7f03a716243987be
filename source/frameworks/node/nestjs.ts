import {contentOf, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, javascriptFile} from '../code/javascript.js';
import {literals} from '../literal.js';
import {isUpgrade, joined, ownFields, readsContent, textIsHtml, typeField} from '../response-parts.js';
import type {App, Writer} from '../writer.js';
import {nestApp} from './nestjs-app.js';
import {interimStatements} from './node-interim.js';

const method = (signature: string, statements: readonly Doc[]): Doc =>
	statements.length === 0 ? `${signature} {}` : block(`${signature} {`, statements, '}');

const controller = (response: Response): readonly Doc[] => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content);
	const fields = joined([...typeField(content, textIsHtml), ...ownFields(response)]);
	const reads = readsContent(response);
	const needsResponse = response.interim !== undefined && !reads;
	const verb = reads ? 'Post' : 'Get';
	const hasCode = response.status !== 200 || reads;
	const names = [
		'Controller',
		verb,
		...(fields.length > 0 ? ['Header'] : []),
		...(hasCode ? ['HttpCode'] : []),
		...(needsResponse ? ['Res'] : []),
	].sort();
	return [
		`import { ${names.join(', ')} } from "@nestjs/common";`,
		...(needsResponse ? ['import type { Response } from "express";'] : []),
		'',
		...above,
		'@Controller()',
		block(
			'export class AppController {',
			[
				`@${verb}()`,
				...(hasCode ? [`@HttpCode(${response.status})`] : []),
				...fields.map((field) => call('@Header', field.map(literals.javascript))),
				method(needsResponse ? 'index(@Res({ passthrough: true }) res: Response)' : 'index()', [
					...interimStatements(response, 'res'),
					...argument.map((each) => ['return ', each, ';']),
				]),
			],
			'}',
		),
	];
};

const gateway: readonly Doc[] = [
	block('import {', ['MessageBody,', 'SubscribeMessage,', 'WebSocketGateway,'], '} from "@nestjs/websockets";'),
	'',
	'@WebSocketGateway()',
	block(
		'export class AppGateway {',
		[
			'@SubscribeMessage("echo")',
			block('echo(@MessageBody() message: string) {', ['return { event: "echo", data: message };'], '}'),
		],
		'}',
	),
];

const snippet = (response: Response): string => javascriptFile(isUpgrade(response) ? gateway : controller(response));

const app = (response: Response): App => nestApp(response, snippet(response));

/** NestJS 12 on Express, as ES modules in TypeScript, with the adapter for ws. */
export const nestjs: Writer = {snippet, app, refusals: {}};
