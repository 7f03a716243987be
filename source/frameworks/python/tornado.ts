import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, fieldDict, pythonModule} from '../code/python.js';
import {literals} from '../literal.js';
import {isRepeated, isUpgrade, ownFields, textIsHtml, typeField} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {pythonApp} from './app.js';
import {closes} from './connection.js';

const port = 8888;

const setField = (field: Field, index: number, fields: readonly Field[]): Doc =>
	call(isRepeated(field, index, fields) ? 'self.add_header' : 'self.set_header', field.map(literals.python));

/** Writing a dict sets the media type, so that another one is set after it; that of a text is set before. */
const write = (content: Content): readonly Doc[] => {
	const type = typeField(content, textIsHtml).map(setField);
	const statements = argumentFor(content).argument.map((each) => call('self.write', [each]));
	return content.kind === 'json' ? [...statements, ...type] : [...type, ...statements];
};

/** Whether a handler has to send an interim response: the server sends 100. */
const isWritten = ({status}: Response): boolean => status !== 100;

/** The connection below a handler writes any head at once. */
const before = (interim: Response): Doc =>
	isWritten(interim)
		? [
				'await ',
				call('self.request.connection.write_headers', [
					call('tornado.httputil.ResponseStartLine', [
						'"HTTP/1.1"',
						String(interim.status),
						literals.python(interim.phrase),
					]),
					call('tornado.httputil.HTTPHeaders', interim.fields.length === 0 ? [] : [fieldDict(interim.fields)]),
				]),
			]
		: '# By now Tornado has sent 100 Continue, if it was expected.';

/** What ends the connection that a response with `Connection: close` leaves open. */
const close = ['await self.finish()', 'self.request.connection.close()  # Tornado would keep it open'];

/** How the method begins that answers the request; it waits for what is sent before or after the response. */
const signature = (response: Response): string => {
	const [interim] = response.interim ?? [];
	if (interim === undefined) {
		return closes(response) ? 'async def get' : 'def get';
	}

	return isWritten(interim) ? 'async def get' : 'def post';
};

const handler = (response: Response): Doc => {
	const content = contentOf(response);
	return block('class MainHandler(tornado.web.RequestHandler):', [
		block(`${signature(response)}(self):`, [
			...(response.interim ?? []).map(before),
			...(response.status === 200 && content.kind !== 'none' ? [] : [`self.set_status(${response.status})`]),
			...ownFields(response).map(setField),
			...write(content),
			...(closes(response) ? close : []),
		]),
	]);
};

/** A WebSocket that sends back what it gets. */
const webSocket = block('class MainHandler(tornado.websocket.WebSocketHandler):', [
	block('def on_message(self, message):', ['self.write_message(message)']),
]);

const imports = (response: Response): readonly string[] => [
	...((response.interim ?? []).some(isWritten) ? ['import tornado.httputil'] : []),
	'import tornado.web',
	...(isUpgrade(response) ? ['import tornado.websocket'] : []),
];

const program = (response: Response, own: readonly string[], ...end: readonly Doc[]): string =>
	pythonModule(
		[own, imports(response), argumentFor(contentOf(response)).above],
		[isUpgrade(response) ? webSocket : handler(response)],
		[block('def make_app():', ['return tornado.web.Application([(r"/", MainHandler)])'])],
		...end.map((doc) => [doc]),
	);

const main = block('async def main():', [
	`make_app().listen(${port}, address="127.0.0.1")`,
	'await asyncio.Event().wait()',
]);

/** Tornado 6 on its own server. */
export const tornado: Writer = {
	snippet: (response) => program(response, []),
	app: (response) =>
		pythonApp({
			path: 'app.py',
			code: program(response, ['import asyncio'], main, block('if __name__ == "__main__":', ['asyncio.run(main())'])),
			packages: ['tornado==6.*'],
			start: 'python app.py',
			port,
		}),
	refusals: {},
};
