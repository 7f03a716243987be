import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, pythonModule} from '../code/python.js';
import {literals} from '../literal.js';
import {isUpgrade, readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {pythonApp} from './app.js';
import {headersArgument, statusArgument, typeArgument} from './arguments.js';
import {closes, fieldsButClose, writeInterim} from './connection.js';

const port = 8000;

/** What makes a response, and the media type that it sends by itself. */
type Maker = {readonly name: string; readonly type: string};

const maker = (name: string, type = ''): Maker => ({name, type});

/** The functions for text, by media type; `raw` is told any other. */
const textMakers: Readonly<Record<string, Maker>> = {
	'text/plain; charset=utf-8': maker('text', 'text/plain; charset=utf-8'),
	'text/html; charset=utf-8': maker('html', 'text/html; charset=utf-8'),
};

/** A response without content, but with a length, has a media type too: `empty` would say that it is `None`. */
const makerFor = (response: Response, content: Content): Maker => {
	switch (content.kind) {
		case 'none':
			return maker(response.fields.some(([name]) => name === 'Content-Length') ? 'text' : 'empty');
		case 'json':
			return maker('json', 'application/json');
		case 'text':
			return textMakers[content.type] ?? maker('raw');
	}
};

/** A field that Sanic replaces by what it knows of the connection, unless the response says it last. */
const isConnection = ([name]: Field): boolean => name === 'Connection';

const className = 'UpgradeResponse';

/** A class whose responses say more of the connection than whether it stays open. */
const classOf = (content: Content, fields: readonly Field[]): Doc =>
	block(`class ${className}(${content.kind === 'json' ? 'JSONResponse' : 'HTTPResponse'}):`, [
		'@property',
		block('def processed_headers(self):', [
			'yield from super().processed_headers',
			...fields.map(
				([name, value]) =>
					`yield b${literals.python(name)}, b${literals.python(value)}  # beside the one that Sanic sends`,
			),
		]),
	]);

const before = (interim: Response): readonly string[] =>
	interim.status === 100
		? ['# By now Sanic has sent 100 Continue, if it was expected.']
		: ['# Sanic has no call for it, so it is written as it goes over the wire.'].concat(
				writeInterim(interim, 'request.transport'),
			);

const webSocket = pythonModule(
	[['from sanic import Sanic'], ['app = Sanic("status")']],
	[
		'@app.websocket("/")',
		block('async def index(request, ws):', [block('async for message in ws:', ['await ws.send(message)'])]),
	],
);

const view = (response: Response): string => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content);
	const fields = fieldsButClose(response).filter((field) => !isConnection(field));
	const connection = fieldsButClose(response).filter(isConnection);
	const own = makerFor(response, content);
	const {name, type} = connection.length === 0 ? own : {name: className, type: content.kind === 'json' ? own.type : ''};
	const imported = connection.length === 0 ? name : content.kind === 'json' ? 'JSONResponse' : 'HTTPResponse';
	return pythonModule(
		[['from sanic import Sanic', `from sanic.response import ${imported}`], ['app = Sanic("status")'], above],
		...(connection.length === 0 ? [] : [[classOf(content, connection)]]),
		[
			`@app.${readsContent(response) ? 'post' : 'get'}("/")`,
			block('async def index(request):', [
				...(response.interim ?? []).flatMap(before),
				...(closes(response) ? ['request.stream.keep_alive = False  # sends "Connection: close"'] : []),
				[
					'return ',
					call(name, [
						...(argument.length === 0 && name === 'text' ? ['""'] : argument),
						...statusArgument('status', response, name === 'empty' ? 204 : 200),
						...headersArgument(fields),
						...typeArgument(content, {json: type, text: type}),
					]),
				],
			]),
		],
	);
};

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : view(response));

/** Sanic on its own server. */
export const sanic: Writer = {
	snippet,
	app: (response) =>
		pythonApp({
			path: 'server.py',
			code: snippet(response),
			packages: ['sanic==25.12.*'],
			start: `sanic server:app --host 127.0.0.1 --port ${port}`,
			port,
		}),
	refusals: {},
};
