import {contentOf, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, keyword, pythonModule} from '../code/python.js';
import {isUpgrade, readsContent, withoutParameters} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {pythonApp} from './app.js';
import {headersArgument, statusArgument, typeArgument} from './arguments.js';
import {closes, fieldsButClose, writeInterim} from './connection.js';

const port = 8080;

/** The media types of `json_response` and of a text; the charset of a text is added to it, and must not be in it. */
const impliedTypes = {json: 'application/json', text: 'text/plain'} as const;

const answer = (response: Response): Doc => {
	const content = contentOf(response);
	const {argument} = argumentFor(content);
	const type = content.kind === 'none' ? content : {...content, type: withoutParameters(content.type)};
	return call(content.kind === 'json' ? 'web.json_response' : 'web.Response', [
		...argument.map((each) => (content.kind === 'json' ? each : keyword('text', each))),
		...statusArgument('status', response),
		...headersArgument(fieldsButClose(response)),
		...typeArgument(type, impliedTypes),
	]);
};

const before = (interim: Response): readonly string[] =>
	interim.status === 100
		? ['await request.read()  # aiohttp has sent 100 Continue, if it was expected']
		: ['# aiohttp has no call for it, so it is written as it goes over the wire.'].concat(
				writeInterim(interim, 'request.transport'),
			);

const statements = (response: Response): readonly Doc[] => [
	...(response.interim ?? []).flatMap(before),
	...(closes(response)
		? [['response = ', answer(response)], 'response.force_close()  # sends "Connection: close"', 'return response']
		: [['return ', answer(response)]]),
];

/** A WebSocket that sends back what it gets. */
const webSocket = [
	'ws = web.WebSocketResponse()',
	'await ws.prepare(request)',
	block('async for message in ws:', ['await ws.send_str(message.data)']),
	'return ws',
];

const program = (response: Response, end: readonly Doc[]): string =>
	pythonModule(
		[['from aiohttp import web'], argumentFor(contentOf(response)).above],
		[block('async def index(request):', isUpgrade(response) ? webSocket : statements(response))],
		['app = web.Application()', `app.add_routes([web.${readsContent(response) ? 'post' : 'get'}("/", index)])`, ...end],
	);

const run = ['', block('if __name__ == "__main__":', [`web.run_app(app, host="127.0.0.1", port=${port})`])];

/** aiohttp 3 on its own server. */
export const aiohttp: Writer = {
	snippet: (response) => program(response, []),
	app: (response) =>
		pythonApp({
			path: 'app.py',
			code: program(response, run),
			packages: ['aiohttp==3.*'],
			start: 'python app.py',
			port,
		}),
	refusals: {},
};
