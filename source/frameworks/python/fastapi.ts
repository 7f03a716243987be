import {contentOf, type Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {argumentFor, keyword, pythonModule} from '../code/python.js';
import {readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {asgiWriter, readFirst} from './asgi.js';
import {answer, classFor, echo, starletteRefusals} from './starlette-response.js';

const imports = (names: readonly string[], responseClass: string): readonly string[] =>
	responseClass === 'Response'
		? [`from fastapi import ${[...names, responseClass].join(', ')}`]
		: [`from fastapi import ${names.join(', ')}`, `from fastapi.responses import ${responseClass}`];

const declaration = 'app = FastAPI()';

const route = (response: Response): string => {
	const content = contentOf(response);
	const reads = readsContent(response);
	return pythonModule(
		[
			imports(['FastAPI', ...(reads ? ['Request'] : [])], classFor(content).name),
			[declaration],
			argumentFor(content).above,
		],
		[
			`@app.${reads ? 'post' : 'get'}("/")`,
			block(`async def root(${reads ? 'request: Request' : ''}):`, [
				...readFirst(response),
				...answer(response, (status, argument) => [...status, ...argument.map((each) => keyword('content', each))]),
			]),
		],
	);
};

const webSocket = pythonModule(
	[['from fastapi import FastAPI, WebSocket'], [declaration]],
	['@app.websocket("/")', block('async def root(websocket: WebSocket):', echo)],
);

/** FastAPI as an ASGI application on uvicorn. */
export const fastapi: Writer = asgiWriter({
	route,
	webSocket,
	module: 'main',
	requirement: 'fastapi==0.165.*',
	refusals: starletteRefusals,
});
