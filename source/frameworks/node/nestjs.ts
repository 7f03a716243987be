import {contentOf, type Content, type Response} from '../../response/index.js';
import {literals} from '../literal.js';
import {ownFields, type App, type Writer} from '../writer.js';
import {callOf, indent, object, statement, textExpression, type Expression} from './javascript.js';
import {interimStatements, readsContent} from './node-interim.js';
import {isUpgrade} from './node-parts.js';
import {text} from './node-program.js';
import {nestApp} from './nestjs-app.js';
import {byName} from './web-response.js';

const string = literals.javascript;

const decorator = (name: string, ...values: readonly string[]): readonly string[] =>
	statement(callOf(`@${name}`, ...values), 1, '', '');

/** The media type that a string and an object have by themselves, from Express. */
const ownTypes: Readonly<Record<Content['kind'], string>> = {
	none: '',
	json: 'application/json',
	text: 'text/html; charset=utf-8',
};

/** What a handler returns, and the lines above the class that it refers to. */
const result = (content: Content): {readonly above: readonly string[]; readonly expression?: Expression} => {
	switch (content.kind) {
		case 'none':
			return {above: []};
		case 'json':
			return {above: [], expression: object(content.value)};
		case 'text':
			return textExpression(content.text);
	}
};

const method = (signature: string, body: readonly string[]): readonly string[] =>
	body.length === 0 ? [`${signature} {}`] : [`${signature} {`, ...indent(body), '}'];

const controller = (response: Response): readonly string[] => {
	const content = contentOf(response);
	const {above, expression} = result(content);
	const type = content.kind === 'none' || content.type === ownTypes[content.kind] ? [] : [content.type];
	const headers = Object.entries({
		...(type[0] !== undefined && {'Content-Type': type[0]}),
		...byName(ownFields(response)),
	});
	const needsResponse = response.interim !== undefined && !readsContent(response);
	const verb = readsContent(response) ? 'Post' : 'Get';
	const hasCode = response.status !== 200 || verb === 'Post';
	const names = [
		'Controller',
		verb,
		...(headers.length > 0 ? ['Header'] : []),
		...(hasCode ? ['HttpCode'] : []),
		...(needsResponse ? ['Res'] : []),
	].sort();
	return [
		`import { ${names.join(', ')} } from "@nestjs/common";`,
		...(needsResponse ? ['import type { Response } from "express";'] : []),
		'',
		...above,
		'@Controller()',
		'export class AppController {',
		...indent([
			`@${verb}()`,
			...(hasCode ? decorator('HttpCode', String(response.status)) : []),
			...headers.flatMap(([name, value]) => decorator('Header', string(name), string(value))),
			...method(needsResponse ? 'index(@Res({ passthrough: true }) res: Response)' : 'index()', [
				...interimStatements(response, 'res', 2),
				...(expression === undefined ? [] : statement(expression, 2, 'return ')),
			]),
		]),
		'}',
	];
};

const gateway: readonly string[] = [
	'import {',
	'  MessageBody,',
	'  SubscribeMessage,',
	'  WebSocketGateway,',
	'} from "@nestjs/websockets";',
	'',
	'@WebSocketGateway()',
	'export class AppGateway {',
	'  @SubscribeMessage("echo")',
	'  echo(@MessageBody() message: string) {',
	'    return { event: "echo", data: message };',
	'  }',
	'}',
];

const snippet = (response: Response): string => text(isUpgrade(response) ? gateway : controller(response));

const app = (response: Response): App => nestApp(response, snippet(response));

/** NestJS 12 on Express, as ES modules in TypeScript, with the adapter for ws. */
export const nestjs: Writer = {snippet, app, refusals: {}};
