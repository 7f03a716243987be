import {contentOf, type Response} from '../../response/index.js';
import {callOf, indent, object, objectOf, statement, textExpression, type Expression} from '../node/javascript.js';
import {readsContent} from '../node/node-interim.js';
import {packageJson, text} from '../node/node-program.js';
import {byName} from '../node/web-response.js';
import {ownFields, type App, type Refusals, type Writer} from '../writer.js';

const port = 3000;

/** The content as a property of the result, and the lines above the handler that it refers to. */
const bodyOf = (
	response: Response,
): {readonly above: readonly string[]; readonly properties: Readonly<Record<string, Expression>>} => {
	const content = contentOf(response);
	switch (content.kind) {
		case 'none':
			return {above: [], properties: {}};
		case 'json':
			return {above: [], properties: {body: callOf('JSON.stringify', object(content.value))}};
		case 'text': {
			const {above, expression} = textExpression(content.text);
			return {above, properties: {body: expression}};
		}
	}
};

const snippet = (response: Response): string => {
	const content = contentOf(response);
	const {above, properties} = bodyOf(response);
	const fields = [
		...(content.kind === 'none' ? [] : ([['Content-Type', content.type]] as const)),
		...ownFields(response),
	];
	const result = objectOf({
		statusCode: String(response.status),
		...(fields.length > 0 && {headers: object(byName(fields))}),
		...properties,
	});
	const note = '// By now the gateway has answered "Expect: 100-continue" with 100 Continue.';
	return text([
		...above,
		'export const handler = async () => {',
		...indent([...(readsContent(response) ? [note] : []), ...statement(result, 1, 'return ')]),
		'};',
	]);
};

const service = (response: Response): string =>
	text([
		'service: status',
		'',
		'provider:',
		'  name: aws',
		'  runtime: nodejs24.x',
		'',
		'functions:',
		'  status:',
		'    handler: index.handler',
		'    events:',
		`      - httpApi: ${readsContent(response) ? 'POST' : 'GET'} /`,
		'',
		'plugins:',
		'  - serverless-offline',
	]);

/** The Serverless Framework as its maintained fork, which needs no account. */
const devDependencies = {serverless: 'npm:osls@^4.0.0', 'serverless-offline': '^14.0.0'};

const app = (response: Response): App => ({
	files: [
		{path: 'index.mjs', content: snippet(response)},
		{path: 'package.json', content: packageJson(response, {}, {devDependencies})},
		{path: 'serverless.yml', content: service(response)},
	],
	install: 'npm install',
	start: `npx serverless offline --host 127.0.0.1 --httpPort ${port}`,
	port,
});

const noInterim = (code: number): string =>
	`A function has one result: serverless-offline sends a ${code} as the final response, with fields of content, and the client waits.`;

/** As seen on serverless-offline, whose gateway checks less than that of AWS. */
const refusals: Refusals = {
	101: {
		no: 'The result of a function cannot take the connection over: serverless-offline sends a 101 that is no handshake, and the client waits.',
		instead: 'Make a WebSocket API, which makes the handshake itself, and answer its route $connect with 200.',
	},
	102: {
		no: noInterim(102),
		instead: 'Answer 202 at once with a Link to the state of the job, and do the job in another function.',
	},
	103: {
		no: noInterim(103),
		instead: 'Send Link with the final response; a CDN in front may make early hints of it.',
	},
	104: {
		no: noInterim(104),
		instead: 'Let clients upload to a presigned URL of S3, in parts that can be repeated.',
	},
};

/** A handler of AWS Lambda behind an HTTP API of API Gateway, in the payload format 2.0. */
export const awsLambda: Writer = {snippet, app, refusals};
