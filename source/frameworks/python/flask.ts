import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import type {App, Writer} from '../writer.js';
import {
	bareTuple,
	contentArgument,
	fieldDict,
	fieldList,
	hasRepeats,
	install,
	pythonModule,
	returns,
} from './python.js';
import {applicationFields, beforeReturn, gunicorn, port, start, wsgiRefusals} from './wsgi.js';

/** The media types that Flask gives to an empty string, a dict and a string by itself. */
const ownTypes: Readonly<Record<Content['kind'], string>> = {
	none: '',
	json: 'application/json',
	text: 'text/html; charset=utf-8',
};

const contentType = (content: Content): readonly Field[] =>
	content.kind === 'none' || content.type === ownTypes[content.kind] ? [] : [['Content-Type', content.type]];

const view = (response: Response): string => {
	const content = contentOf(response);
	const argument = contentArgument(content);
	const fields = [...contentType(content), ...applicationFields(response)];
	const [interim] = response.interim ?? [];
	return pythonModule(
		[
			[`from flask import Flask${interim === undefined ? '' : ', request'}`],
			['app = Flask(__name__)'],
			argument?.constants ?? [],
		],
		[
			`@app.${interim?.status === 100 ? 'post' : 'get'}("/")`,
			'def index():',
			...beforeReturn(response, {read: 'request.get_data()', environ: 'request.environ'}),
			...returns(
				bareTuple([
					argument?.expression ?? '""',
					...(response.status === 200 ? [] : [String(response.status)]),
					...(fields.length === 0 ? [] : [hasRepeats(fields) ? fieldList(fields) : fieldDict(fields)]),
				]),
			),
		],
	);
};

const webSocket = pythonModule(
	[
		['from flask import Flask', 'from flask_sock import Sock'],
		['app = Flask(__name__)', 'sock = Sock(app)'],
	],
	['@sock.route("/")', 'def index(ws):', '    while True:', '        ws.send(ws.receive())'],
);

const isUpgrade = (response: Response): boolean => response.status === 101;

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : view(response));

const app = (response: Response): App => {
	const requirements = ['Flask==3.*', ...(isUpgrade(response) ? ['flask-sock==0.7.*'] : []), gunicorn];
	return {
		files: [
			{path: 'app.py', content: snippet(response)},
			{path: 'requirements.txt', content: `${requirements.join('\n')}\n`},
		],
		install,
		start: start(response, 'app:app'),
		port,
	};
};

/** Flask 3 as a WSGI application on gunicorn. */
export const flask: Writer = {
	snippet,
	app,
	refusals: wsgiRefusals,
};
