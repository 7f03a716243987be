import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {ownFields, type App, type Writer} from '../writer.js';
import {closes} from './connection.js';
import {literals} from '../literal.js';
import {
	call,
	contentArgument,
	fieldDict,
	indented,
	install,
	keywordStatement,
	pythonModule,
	statement,
	type Expression,
} from './python.js';

const port = 8888;

/** The levels by which the body of a method is indented. */
const depth = 2;

const setHeader = ([name, value]: Field, method = 'set_header'): readonly string[] =>
	statement(call(`self.${method}`, [literals.python(name), literals.python(value)]), depth);

const setFields = (fields: readonly Field[]): readonly string[] =>
	fields.flatMap((field, index) => {
		const isRepeated = fields.findIndex(([name]) => name === field[0]) < index;
		return setHeader(field, isRepeated ? 'add_header' : 'set_header');
	});

/** The media types of a dict and of a text, unless told otherwise. */
const ownTypes: Readonly<Record<Content['kind'], string>> = {
	none: '',
	json: 'application/json',
	text: 'text/html; charset=utf-8',
};

/** Writing a dict sets the media type, so that another one is set after it; that of a text is set before. */
const write = (content: Content, argument: Expression): readonly string[] => {
	const type = content.kind === 'none' || content.type === ownTypes[content.kind] ? [] : [content.type];
	const field = type.flatMap((each) => setHeader(['Content-Type', each]));
	const statements = statement(call('self.write', [argument]), depth);
	return content.kind === 'json' ? [...statements, ...field] : [...field, ...statements];
};

/** Whether a handler has to send an interim response: the server sends 100. */
const isWritten = ({status}: Response): boolean => status !== 100;

/** The connection below a handler writes any head at once. */
const before = (interim: Response): readonly string[] =>
	isWritten(interim)
		? keywordStatement(
				'await',
				call('self.request.connection.write_headers', [
					call('tornado.httputil.ResponseStartLine', [
						'"HTTP/1.1"',
						String(interim.status),
						literals.python(interim.phrase),
					]),
					call('tornado.httputil.HTTPHeaders', interim.fields.length === 0 ? [] : [fieldDict(interim.fields)]),
				]),
				depth,
			)
		: indented(indented(['# By now Tornado has sent 100 Continue, if it was expected.']));

/** What ends the connection that a response with `Connection: close` leaves open. */
const close = indented(
	indented(['await self.finish()', 'self.request.connection.close()  # Tornado would keep it open']),
);

/** How the method begins that answers the request; it waits for what is sent before or after the response. */
const signature = (response: Response): string => {
	const [interim] = response.interim ?? [];
	if (interim === undefined) {
		return closes(response) ? 'async def get' : 'def get';
	}

	return isWritten(interim) ? 'async def get' : 'def post';
};

const handler = (response: Response): readonly string[] => {
	const [interim] = response.interim ?? [];
	const content = contentOf(response);
	const argument = contentArgument(content);
	return [
		'class MainHandler(tornado.web.RequestHandler):',
		...indented([`${signature(response)}(self):`]),
		...(interim === undefined ? [] : before(interim)),
		...(response.status === 200 && argument !== undefined
			? []
			: statement(call('self.set_status', [String(response.status)]), depth)),
		...setFields(ownFields(response)),
		...(argument === undefined ? [] : write(content, argument.expression)),
		...(closes(response) ? close : []),
	];
};

/** A WebSocket that sends back what it gets. */
const webSocket = [
	'class MainHandler(tornado.websocket.WebSocketHandler):',
	...indented(['def on_message(self, message):', '    self.write_message(message)']),
];

const imports = (response: Response): readonly string[] => [
	...((response.interim ?? []).some(isWritten) ? ['import tornado.httputil'] : []),
	'import tornado.web',
	...(response.status === 101 ? ['import tornado.websocket'] : []),
];

const program = (response: Response, own: readonly string[], ...end: ReadonlyArray<readonly string[]>): string =>
	pythonModule(
		[own, imports(response), contentArgument(contentOf(response))?.constants ?? []],
		response.status === 101 ? webSocket : handler(response),
		['def make_app():', '    return tornado.web.Application([(r"/", MainHandler)])'],
		...end,
	);

const main = [
	'async def main():',
	`    make_app().listen(${port}, address="127.0.0.1")`,
	'    await asyncio.Event().wait()',
];

const app = (response: Response): App => ({
	files: [
		{
			path: 'app.py',
			content: program(response, ['import asyncio'], main, ['if __name__ == "__main__":', '    asyncio.run(main())']),
		},
		{path: 'requirements.txt', content: 'tornado==6.*\n'},
	],
	install,
	start: '.venv/bin/python app.py',
	port,
});

/** Tornado 6 on its own server. */
export const tornado: Writer = {
	snippet: (response) => program(response, []),
	app,
	refusals: {},
};
