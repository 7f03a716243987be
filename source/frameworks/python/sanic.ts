import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import type {App, Writer} from '../writer.js';
import {closes, fieldsButClose, writeInterim} from './connection.js';
import {literals} from '../literal.js';
import {
	call,
	contentArgument,
	fieldDict,
	fieldList,
	hasRepeats,
	indented,
	install,
	keyword,
	pythonModule,
	returns,
} from './python.js';

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
const classOf = (content: Content, fields: readonly Field[]): readonly string[] => [
	`class ${className}(${content.kind === 'json' ? 'JSONResponse' : 'HTTPResponse'}):`,
	...indented(['@property', 'def processed_headers(self):']),
	...indented(
		indented([
			'yield from super().processed_headers',
			...fields.map(
				([name, value]) =>
					`yield b${literals.python(name)}, b${literals.python(value)}  # beside the one that Sanic sends`,
			),
		]),
	),
];

const before = (interim: Response): readonly string[] =>
	interim.status === 100
		? ['# By now Sanic has sent 100 Continue, if it was expected.']
		: ['# Sanic has no call for it, so it is written as it goes over the wire.'].concat(
				writeInterim(interim, 'request.transport'),
			);

const implicitStatus = (name: string): number => (name === 'empty' ? 204 : 200);

const webSocket = pythonModule(
	[['from sanic import Sanic'], ['app = Sanic("status")']],
	[
		'@app.websocket("/")',
		'async def index(request, ws):',
		'    async for message in ws:',
		'        await ws.send(message)',
	],
);

const view = (response: Response): string => {
	const content = contentOf(response);
	const argument = contentArgument(content);
	const fields = fieldsButClose(response).filter((field) => !isConnection(field));
	const connection = fieldsButClose(response).filter(isConnection);
	const own = makerFor(response, content);
	const {name, type} = connection.length === 0 ? own : {name: className, type: content.kind === 'json' ? own.type : ''};
	const imported = connection.length === 0 ? name : content.kind === 'json' ? 'JSONResponse' : 'HTTPResponse';
	return pythonModule(
		[
			['from sanic import Sanic', `from sanic.response import ${imported}`],
			['app = Sanic("status")'],
			argument?.constants ?? [],
		],
		...(connection.length === 0 ? [] : [classOf(content, connection)]),
		[
			`@app.${response.interim?.[0]?.status === 100 ? 'post' : 'get'}("/")`,
			'async def index(request):',
			...indented((response.interim ?? []).flatMap(before)),
			...(closes(response) ? indented(['request.stream.keep_alive = False  # sends "Connection: close"']) : []),
			...returns(
				call(name, [
					...(argument === undefined ? (name === 'text' ? ['""'] : []) : [argument.expression]),
					...(response.status === implicitStatus(name) ? [] : [keyword('status', String(response.status))]),
					...(fields.length === 0
						? []
						: [keyword('headers', hasRepeats(fields) ? fieldList(fields) : fieldDict(fields))]),
					...(content.kind === 'none' || content.type === type
						? []
						: [keyword('content_type', literals.python(content.type))]),
				]),
			),
		],
	);
};

const snippet = (response: Response): string => (response.status === 101 ? webSocket : view(response));

const app = (response: Response): App => ({
	files: [
		{path: 'server.py', content: snippet(response)},
		{path: 'requirements.txt', content: 'sanic==25.12.*\n'},
	],
	install,
	start: `.venv/bin/sanic server:app --host 127.0.0.1 --port ${port}`,
	port,
});

/** Sanic on its own server. */
export const sanic: Writer = {
	snippet,
	app,
	refusals: {},
};
