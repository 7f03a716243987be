import {contentOf, type Response} from '../../response/index.js';
import type {App, Writer} from '../writer.js';
import {noteOnContinue, port, start, uvicorn} from './asgi.js';
import {contentArgument, indented, install, pythonModule} from './python.js';
import {answer, classFor, echo, starletteRefusals} from './starlette-response.js';

const route = (response: Response): string => {
	const content = contentOf(response);
	const readsContent = response.interim?.[0]?.status === 100;
	return pythonModule(
		[
			[
				'from starlette.applications import Starlette',
				`from starlette.responses import ${classFor(content).name}`,
				'from starlette.routing import Route',
			],
			contentArgument(content)?.constants ?? [],
		],
		[
			'async def homepage(request):',
			...(readsContent ? indented([`await request.body()${noteOnContinue}`]) : []),
			...answer(response, (status, each) => [...each, ...status]),
		],
		[`app = Starlette(routes=[Route("/", homepage${readsContent ? ', methods=["POST"]' : ''})])`],
	);
};

const webSocket = pythonModule(
	[['from starlette.applications import Starlette', 'from starlette.routing import WebSocketRoute']],
	['async def homepage(websocket):', ...echo],
	['app = Starlette(routes=[WebSocketRoute("/", homepage)])'],
);

const snippet = (response: Response): string => (response.status === 101 ? webSocket : route(response));

const app = (response: Response): App => ({
	files: [
		{path: 'app.py', content: snippet(response)},
		{path: 'requirements.txt', content: `starlette==1.*\n${uvicorn}\n`},
	],
	install,
	start: start('app:app'),
	port,
});

/** Starlette 1 as an ASGI application on uvicorn. */
export const starlette: Writer = {
	snippet,
	app,
	refusals: starletteRefusals,
};
