import {contentOf, type Content, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, keyword} from '../code/python.js';
import {literals} from '../literal.js';
import {hasRepeats, ownFields} from '../response-parts.js';
import type {Refusals} from '../writer.js';
import {headersArgument, statusArgument} from './arguments.js';
import {asgiRefusals} from './asgi.js';

/** The classes for text, by the media type that they send; any other type has the plain `Response`. */
const textClasses: Readonly<Record<string, string>> = {
	'text/plain; charset=utf-8': 'PlainTextResponse',
	'text/html; charset=utf-8': 'HTMLResponse',
};

/** The class of Starlette that sends some content, and the media type that it has to be told. */
export const classFor = (content: Content): {readonly name: string; readonly mediaType?: string} => {
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

/** How a framework passes status and content, each of them one expression or none, to a class of Starlette. */
export type Arrangement = (status: readonly Doc[], content: readonly Doc[]) => readonly Doc[];

/** The statements that return a response; fields whose names repeat do not fit into a dict, so they are appended. */
export const answer = (response: Response, arrange: Arrangement): readonly Doc[] => {
	const content = contentOf(response);
	const {name, mediaType} = classFor(content);
	const fields = ownFields(response);
	const repeats = hasRepeats(fields);
	const expression = call(name, [
		...arrange(statusArgument('status_code', response), argumentFor(content).argument),
		...(mediaType === undefined ? [] : [keyword('media_type', literals.python(mediaType))]),
		...(repeats ? [] : headersArgument(fields)),
	]);
	return repeats
		? [
				['response = ', expression],
				...fields.map((field) => call('response.headers.append', field.map(literals.python))),
				'return response',
			]
		: [['return ', expression]];
};

/** The statements of a WebSocket that sends back what it gets. */
export const echo: readonly Doc[] = [
	'await websocket.accept()',
	block('async for message in websocket.iter_text():', ['await websocket.send_text(message)']),
];

const noInterim = (code: number): string =>
	code === 103
		? 'request.send_early_hints() does nothing over HTTP/1.1: uvicorn offers early hints to HTTP/2 connections only.'
		: `ASGI has no message for ${code}, and uvicorn sends a Response with that status as the final one, which curl rejects.`;

/** What Starlette, and FastAPI which is built on it, cannot send. */
export const starletteRefusals: Refusals = asgiRefusals(noInterim);
