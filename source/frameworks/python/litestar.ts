import {contentOf, type Content, type Response} from '../../response/index.js';
import {ownFields, type App, type Writer} from '../writer.js';
import {asgiRefusals, noteOnContinue, port, start, uvicorn} from './asgi.js';
import {literals} from '../literal.js';
import {
	call,
	contentArgument,
	fieldDict,
	indented,
	install,
	joined,
	keyword,
	pythonModule,
	returns,
	type Expression,
} from './python.js';

/** The members of `MediaType`, by what they send; JSON is what a response has by itself. */
const mediaTypes: Readonly<Record<string, string>> = {
	'text/plain; charset=utf-8': 'MediaType.TEXT',
	'text/html; charset=utf-8': 'MediaType.HTML',
	'application/xml': 'MediaType.XML',
};

const mediaType = (content: Content): string | undefined =>
	content.kind === 'none' || content.type === 'application/json'
		? undefined
		: (mediaTypes[content.type] ?? literals.python(content.type));

/** Without content, `None` is for a status that has none; elsewhere it would be sent as `null`. */
const contentExpression = (response: Response): Expression => {
	const hasLength = response.fields.some(([name]) => name === 'Content-Length');
	return contentArgument(contentOf(response))?.expression ?? (hasLength ? 'b""' : 'None');
};

const answer = (response: Response): Expression => {
	const type = mediaType(contentOf(response));
	const fields = ownFields(response);
	return call('Response', [
		contentExpression(response),
		...(type === undefined ? [] : [keyword('media_type', type)]),
		...(response.status === 200 ? [] : [keyword('status_code', String(response.status))]),
		...(fields.length === 0 ? [] : [keyword('headers', fieldDict(joined(fields)))]),
	]);
};

const handler = (response: Response): string => {
	const content = contentOf(response);
	const readsContent = response.interim?.[0]?.status === 100;
	const names = [
		'Litestar',
		...(mediaType(content)?.startsWith('MediaType.') === true ? ['MediaType'] : []),
		...(readsContent ? ['Request'] : []),
		'Response',
		readsContent ? 'post' : 'get',
	];
	return pythonModule(
		[[`from litestar import ${names.join(', ')}`], contentArgument(content)?.constants ?? []],
		[
			readsContent ? '@post("/", status_code=200)' : '@get("/")',
			`async def index(${readsContent ? 'request: Request' : ''}) -> Response:`,
			...(readsContent ? indented([`await request.body()${noteOnContinue}`]) : []),
			...returns(answer(response)),
		],
		['app = Litestar([index])'],
	);
};

/** A WebSocket that sends back what it gets. */
const webSocket = pythonModule(
	[['from litestar import Litestar, websocket_listener']],
	['@websocket_listener("/")', 'async def index(data: str) -> str:', '    return data'],
	['app = Litestar([index])'],
);

const snippet = (response: Response): string => (response.status === 101 ? webSocket : handler(response));

const app = (response: Response): App => ({
	files: [
		{path: 'app.py', content: snippet(response)},
		{path: 'requirements.txt', content: `litestar==2.*\n${uvicorn}\n`},
	],
	install,
	start: start('app:app'),
	port,
});

const noInterim = (code: number): string =>
	`Litestar has no call for ${code}: a Response with that status and content ends in ImproperlyConfiguredException, a 500.`;

/** Litestar 2 as an ASGI application on uvicorn. */
export const litestar: Writer = {
	snippet,
	app,
	refusals: asgiRefusals(noInterim),
};
