import {contentOf, type Content, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, fieldDict, keyword, pythonModule} from '../code/python.js';
import {literals} from '../literal.js';
import {joined, ownFields, readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {headersArgument, statusArgument} from './arguments.js';
import {asgiRefusals, asgiWriter, readFirst} from './asgi.js';

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
const contentExpression = (response: Response): Doc => {
	const hasLength = response.fields.some(([name]) => name === 'Content-Length');
	return argumentFor(contentOf(response)).argument[0] ?? (hasLength ? 'b""' : 'None');
};

const answer = (response: Response): Doc => {
	const type = mediaType(contentOf(response));
	return call('Response', [
		contentExpression(response),
		...(type === undefined ? [] : [keyword('media_type', type)]),
		...statusArgument('status_code', response),
		...headersArgument(joined(ownFields(response)), fieldDict),
	]);
};

const handler = (response: Response): string => {
	const content = contentOf(response);
	const reads = readsContent(response);
	const names = [
		'Litestar',
		...(mediaType(content)?.startsWith('MediaType.') === true ? ['MediaType'] : []),
		...(reads ? ['Request'] : []),
		'Response',
		reads ? 'post' : 'get',
	];
	return pythonModule(
		[[`from litestar import ${names.join(', ')}`], argumentFor(content).above],
		[
			reads ? '@post("/", status_code=200)' : '@get("/")',
			block(`async def index(${reads ? 'request: Request' : ''}) -> Response:`, [
				...readFirst(response),
				['return ', answer(response)],
			]),
		],
		['app = Litestar([index])'],
	);
};

/** A WebSocket that sends back what it gets. */
const webSocket = pythonModule(
	[['from litestar import Litestar, websocket_listener']],
	['@websocket_listener("/")', block('async def index(data: str) -> str:', ['return data'])],
	['app = Litestar([index])'],
);

const noInterim = (code: number): string =>
	`Litestar has no call for ${code}: a Response with that status and content ends in ImproperlyConfiguredException, a 500.`;

/** Litestar 2 as an ASGI application on uvicorn. */
export const litestar: Writer = asgiWriter({
	route: handler,
	webSocket,
	module: 'app',
	requirement: 'litestar==2.*',
	refusals: asgiRefusals(noInterim),
});
