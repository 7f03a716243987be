import {contentOf, type Content, type Response} from '../../response/index.js';
import {ownFields, type App, type Writer, type Refusals} from '../writer.js';
import {literals} from '../literal.js';
import {
	assigns,
	call,
	contentArgument,
	fieldDict,
	hasRepeats,
	indented,
	install,
	keyword,
	pythonModule,
	returns,
	statement,
} from './python.js';

const port = 8000;

/** The classes for text, by the media type that they send; any other type has the plain `Response`. */
const textClasses: Readonly<Record<string, string>> = {
	'text/plain; charset=utf-8': 'PlainTextResponse',
	'text/html; charset=utf-8': 'HTMLResponse',
};

/** The class that sends some content, and the media type that it has to be told. */
const classFor = (content: Content): {readonly name: string; readonly mediaType?: string} => {
	switch (content.kind) {
		case 'none':
			return {name: 'Response'};
		case 'json':
			return {name: 'JSONResponse', ...(content.type !== 'application/json' && {mediaType: content.type})};
		case 'text': {
			const name = textClasses[content.type];
			return name === undefined ? {name: 'Response', mediaType: content.type} : {name};
		}
	}
};

const imports = (names: readonly string[], responseClass: string): readonly string[] =>
	responseClass === 'Response'
		? [`from fastapi import ${[...names, responseClass].join(', ')}`]
		: [`from fastapi import ${names.join(', ')}`, `from fastapi.responses import ${responseClass}`];

const declaration = 'app = FastAPI()';

/** The statements that return a response; fields whose names repeat do not fit into a dict, so they are appended. */
const answer = (response: Response): readonly string[] => {
	const content = contentOf(response);
	const argument = contentArgument(content);
	const {name, mediaType} = classFor(content);
	const fields = ownFields(response);
	const repeats = hasRepeats(fields);
	const expression = call(name, [
		...(response.status === 200 ? [] : [keyword('status_code', String(response.status))]),
		...(argument === undefined ? [] : [keyword('content', argument.expression)]),
		...(mediaType === undefined ? [] : [keyword('media_type', literals.python(mediaType))]),
		...(fields.length === 0 || repeats ? [] : [keyword('headers', fieldDict(fields))]),
	]);
	return repeats
		? [
				...assigns('response', expression),
				...fields.flatMap((field) => statement(call('response.headers.append', field.map(literals.python)))),
				...indented(['return response']),
			]
		: returns(expression);
};

const route = (response: Response): string => {
	const content = contentOf(response);
	const readsContent = response.interim?.[0]?.status === 100;
	return pythonModule(
		[
			imports(['FastAPI', ...(readsContent ? ['Request'] : [])], classFor(content).name),
			[declaration],
			contentArgument(content)?.constants ?? [],
		],
		[
			`@app.${readsContent ? 'post' : 'get'}("/")`,
			`async def root(${readsContent ? 'request: Request' : ''}):`,
			...(readsContent ? indented(['await request.body()  # uvicorn now sends 100 Continue, if it is expected']) : []),
			...answer(response),
		],
	);
};

const webSocket = pythonModule(
	[['from fastapi import FastAPI, WebSocket'], [declaration]],
	[
		'@app.websocket("/")',
		'async def root(websocket: WebSocket):',
		...indented([
			'await websocket.accept()',
			'async for message in websocket.iter_text():',
			'    await websocket.send_text(message)',
		]),
	],
);

const snippet = (response: Response): string => (response.status === 101 ? webSocket : route(response));

const app = (response: Response): App => ({
	files: [
		{path: 'main.py', content: snippet(response)},
		{path: 'requirements.txt', content: 'fastapi==0.165.*\nuvicorn[standard]==0.54.*\n'},
	],
	install,
	start: `.venv/bin/uvicorn --host 127.0.0.1 --port ${port} main:app`,
	port,
});

/** As seen on uvicorn 0.54, and on gunicorn 27 with `--worker-class asgi`. */
const refusals: Refusals = {
	102: {
		no: 'ASGI has no message for 102, and uvicorn sends a Response with that status as the final one, which curl rejects.',
		instead: 'Answer 202 Accepted with a link to the state of the work, and let the client ask there.',
	},
	103: {
		no: 'request.send_early_hints() does nothing over HTTP/1.1: uvicorn offers early hints to HTTP/2 connections only.',
		instead:
			'Run it on gunicorn’s asgi worker, which takes the message http.response.informational, or let a CDN make the 103.',
	},
	104: {
		no: 'ASGI has no message for 104, and uvicorn sends a Response with that status as the final one, which curl rejects.',
		instead: 'Run it on gunicorn’s asgi worker, which takes the message http.response.informational.',
	},
};

/** FastAPI as an ASGI application on uvicorn. */
export const fastapi: Writer = {
	snippet,
	app,
	refusals,
};
