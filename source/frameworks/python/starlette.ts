import {contentOf, type Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {argumentFor, pythonModule} from '../code/python.js';
import {readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {asgiWriter, readFirst} from './asgi.js';
import {answer, classFor, echo, starletteRefusals} from './starlette-response.js';

const route = (response: Response): string => {
	const content = contentOf(response);
	return pythonModule(
		[
			[
				'from starlette.applications import Starlette',
				`from starlette.responses import ${classFor(content).name}`,
				'from starlette.routing import Route',
			],
			argumentFor(content).above,
		],
		[
			block('async def homepage(request):', [
				...readFirst(response),
				...answer(response, (status, argument) => [...argument, ...status]),
			]),
		],
		[`app = Starlette(routes=[Route("/", homepage${readsContent(response) ? ', methods=["POST"]' : ''})])`],
	);
};

const webSocket = pythonModule(
	[['from starlette.applications import Starlette', 'from starlette.routing import WebSocketRoute']],
	[block('async def homepage(websocket):', echo)],
	['app = Starlette(routes=[WebSocketRoute("/", homepage)])'],
);

/** Starlette 1 as an ASGI application on uvicorn. */
export const starlette: Writer = asgiWriter({
	route,
	webSocket,
	module: 'app',
	requirement: 'starlette==1.*',
	refusals: starletteRefusals,
});
