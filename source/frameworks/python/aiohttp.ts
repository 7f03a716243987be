import {contentOf, type Content, type Response} from '../../response/index.js';
import type {App, Writer} from '../writer.js';
import {closes, fieldsButClose, writeInterim} from './connection.js';
import {literals} from '../literal.js';
import {
	assigns,
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
	type Expression,
} from './python.js';

const port = 8080;

/** The media types of `json_response` and of a text, unless told otherwise. */
const ownTypes: Readonly<Record<Content['kind'], string>> = {none: '', json: 'application/json', text: 'text/plain'};

/** The argument for the media type; the charset of a text is added to it, and must not be in it. */
const contentType = (content: Content): readonly Expression[] => {
	const type = content.kind === 'none' ? '' : (content.type.split(';', 1)[0] ?? '');
	return type === ownTypes[content.kind] ? [] : [keyword('content_type', literals.python(type))];
};

const answer = (response: Response): Expression => {
	const content = contentOf(response);
	const {expression} = contentArgument(content) ?? {};
	const fields = fieldsButClose(response);
	return call(content.kind === 'json' ? 'web.json_response' : 'web.Response', [
		...(expression === undefined ? [] : [content.kind === 'json' ? expression : keyword('text', expression)]),
		...(response.status === 200 ? [] : [keyword('status', String(response.status))]),
		...(fields.length === 0 ? [] : [keyword('headers', hasRepeats(fields) ? fieldList(fields) : fieldDict(fields))]),
		...contentType(content),
	]);
};

const before = (interim: Response): readonly string[] =>
	interim.status === 100
		? ['await request.read()  # aiohttp has sent 100 Continue, if it was expected']
		: ['# aiohttp has no call for it, so it is written as it goes over the wire.'].concat(
				writeInterim(interim, 'request.transport'),
			);

const handler = (response: Response): readonly string[] => [
	...indented((response.interim ?? []).flatMap(before)),
	...(closes(response)
		? [
				...assigns('response', answer(response)),
				...indented(['response.force_close()  # sends "Connection: close"', 'return response']),
			]
		: returns(answer(response))),
];

/** A WebSocket that sends back what it gets. */
const webSocket = indented([
	'ws = web.WebSocketResponse()',
	'await ws.prepare(request)',
	'async for message in ws:',
	'    await ws.send_str(message.data)',
	'return ws',
]);

const program = (response: Response, end: readonly string[]): string =>
	pythonModule(
		[['from aiohttp import web'], contentArgument(contentOf(response))?.constants ?? []],
		['async def index(request):', ...(response.status === 101 ? webSocket : handler(response))],
		[
			'app = web.Application()',
			`app.add_routes([web.${response.interim?.[0]?.status === 100 ? 'post' : 'get'}("/", index)])`,
			...end,
		],
	);

const run = ['', 'if __name__ == "__main__":', `    web.run_app(app, host="127.0.0.1", port=${port})`];

const app = (response: Response): App => ({
	files: [
		{path: 'app.py', content: program(response, run)},
		{path: 'requirements.txt', content: 'aiohttp==3.*\n'},
	],
	install,
	start: '.venv/bin/python app.py',
	port,
});

/** aiohttp 3 on its own server. */
export const aiohttp: Writer = {
	snippet: (response) => program(response, []),
	app,
	refusals: {},
};
