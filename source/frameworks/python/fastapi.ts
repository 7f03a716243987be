import {contentOf, type Response} from '../../response/index.js';
import type {App, Writer} from '../writer.js';
import {noteOnContinue, port, start, uvicorn} from './asgi.js';
import {contentArgument, indented, install, keyword, pythonModule} from './python.js';
import {answer, classFor, echo, starletteRefusals} from './starlette-response.js';

const imports = (names: readonly string[], responseClass: string): readonly string[] =>
	responseClass === 'Response'
		? [`from fastapi import ${[...names, responseClass].join(', ')}`]
		: [`from fastapi import ${names.join(', ')}`, `from fastapi.responses import ${responseClass}`];

const declaration = 'app = FastAPI()';

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
			...(readsContent ? indented([`await request.body()${noteOnContinue}`]) : []),
			...answer(response, (status, each) => [...status, ...each.map((argument) => keyword('content', argument))]),
		],
	);
};

const webSocket = pythonModule(
	[['from fastapi import FastAPI, WebSocket'], [declaration]],
	['@app.websocket("/")', 'async def root(websocket: WebSocket):', ...echo],
);

const snippet = (response: Response): string => (response.status === 101 ? webSocket : route(response));

const app = (response: Response): App => ({
	files: [
		{path: 'main.py', content: snippet(response)},
		{path: 'requirements.txt', content: `fastapi==0.165.*\n${uvicorn}\n`},
	],
	install,
	start: start('main:app'),
	port,
});

/** FastAPI as an ASGI application on uvicorn. */
export const fastapi: Writer = {
	snippet,
	app,
	refusals: starletteRefusals,
};
