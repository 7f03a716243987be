import {contentOf, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, javascriptFile, object, objectOf} from '../code/javascript.js';
import {packageJson} from '../node/node-program.js';
import {fieldsObject} from '../node/web-response.js';
import {isUpgrade, ownFields, readsContent, typeField} from '../response-parts.js';
import type {App, Refusals, Writer} from '../writer.js';

const port = 3000;

/** What is called for each message over a WebSocket, and once before. */
const webSocket: readonly Doc[] = [
	'// For the routes $connect and $default of a WebSocket API, which makes the handshake.',
	block('export const handler = async (event) => {', ['return { statusCode: 200, body: event.body };'], '};'),
];

const handler = (response: Response): readonly Doc[] => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content, (value) => call('JSON.stringify', [objectOf(value)]));
	const fields = [...typeField(content), ...ownFields(response)];
	const result = object([
		['statusCode', String(response.status)],
		...(fields.length === 0 ? [] : [['headers', fieldsObject(fields)] as const]),
		...argument.map((each) => ['body', each] as const),
	]);
	const note = '// By now the gateway has answered "Expect: 100-continue" with 100 Continue.';
	return [
		...above,
		block(
			'export const handler = async () => {',
			[...(readsContent(response) ? [note] : []), ['return ', result, ';']],
			'};',
		),
	];
};

const snippet = (response: Response): string => javascriptFile(isUpgrade(response) ? webSocket : handler(response));

const eventsOf = (response: Response): readonly string[] =>
	isUpgrade(response)
		? ['- websocket: $connect', '- websocket:', '    route: $default', '    routeResponseSelectionExpression: $default']
		: [`- httpApi: ${readsContent(response) ? 'POST' : 'GET'} /`];

const service = (response: Response): string =>
	[
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
		...eventsOf(response).map((line) => `      ${line}`),
		'',
		'plugins:',
		'  - serverless-offline',
		'',
	].join('\n');

/** The Serverless Framework as its maintained fork, which needs no account. */
const devDependencies = {serverless: 'npm:osls@^4.0.0', 'serverless-offline': '^14.0.0'};

const app = (response: Response): App => ({
	files: [
		{path: 'index.mjs', content: snippet(response)},
		{path: 'package.json', content: packageJson(response, {}, {devDependencies})},
		{path: 'serverless.yml', content: service(response)},
	],
	install: 'npm install',
	start: `npx serverless offline --host 127.0.0.1 --${isUpgrade(response) ? 'websocket' : 'http'}Port ${port}`,
	port,
});

const noInterim = (code: number): string =>
	`A function has one result: serverless-offline sends a ${code} as the final response, with fields of content, and the client waits.`;

/** As seen on serverless-offline, whose gateway checks less than that of AWS. */
const refusals: Refusals = {
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
