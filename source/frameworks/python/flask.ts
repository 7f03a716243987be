import {contentOf, type Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {argumentFor, bareTuple, dictOrList, pythonModule} from '../code/python.js';
import {isUpgrade, readsContent, textIsHtml, typeField} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {applicationFields, beforeReturn, wsgiApp, wsgiRefusals} from './wsgi.js';

const view = (response: Response): string => {
	const content = contentOf(response);
	const {above, argument} = argumentFor(content);
	const fields = [...typeField(content, textIsHtml), ...applicationFields(response)];
	return pythonModule(
		[[`from flask import Flask${response.interim === undefined ? '' : ', request'}`], ['app = Flask(__name__)'], above],
		[
			`@app.${readsContent(response) ? 'post' : 'get'}("/")`,
			block('def index():', [
				...beforeReturn(response, {read: 'request.get_data()', environ: 'request.environ'}),
				[
					'return ',
					bareTuple([
						argument[0] ?? '""',
						...(response.status === 200 ? [] : [String(response.status)]),
						...(fields.length === 0 ? [] : [dictOrList(fields)]),
					]),
				],
			]),
		],
	);
};

const webSocket = pythonModule(
	[
		['from flask import Flask', 'from flask_sock import Sock'],
		['app = Flask(__name__)', 'sock = Sock(app)'],
	],
	['@sock.route("/")', block('def index(ws):', [block('while True:', ['ws.send(ws.receive())'])])],
);

const snippet = (response: Response): string => (isUpgrade(response) ? webSocket : view(response));

/** Flask 3 as a WSGI application on gunicorn. */
export const flask: Writer = {
	snippet,
	app: (response) =>
		wsgiApp(response, 'app:app', {
			path: 'app.py',
			code: snippet(response),
			packages: ['Flask==3.*', ...(isUpgrade(response) ? ['flask-sock==0.7.*'] : [])],
		}),
	refusals: wsgiRefusals,
};
