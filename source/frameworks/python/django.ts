import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import type {App, Writer, Refusals} from '../writer.js';
import {literals} from '../literal.js';
import {call, contentArgument, fieldDict, indented, install, keyword, pythonModule, returns} from './python.js';
import {applicationFields, beforeReturn, gunicorn, port, start, wsgiRefusals} from './wsgi.js';

/** Django keeps a field name once, so values of the same name are joined (RFC 9110 §5.3). */
const joined = (fields: readonly Field[]): readonly Field[] => [
	...fields.reduce(
		(all, [name, each]) => all.set(name, [all.get(name), each].filter(Boolean).join(', ')),
		new Map<string, string>(),
	),
];

/** A class of responses, and what it sends unless told otherwise. */
type ResponseClass = {readonly name: string; readonly type: string; readonly status: number};

const plain: ResponseClass = {name: 'HttpResponse', type: 'text/html; charset=utf-8', status: 200};
const json: ResponseClass = {name: 'JsonResponse', type: 'application/json', status: 200};

/** The one that leaves out the media type, which a 304 should not have (RFC 9110 §15.4.5). */
const notModified: ResponseClass = {name: 'HttpResponseNotModified', type: '', status: 304};

const noteOnLength = '# Without CommonMiddleware: it adds "Content-Length: 0", which would be wrong here.';

const classFor = (response: Response, content: Content): ResponseClass => {
	if (content.kind === 'json') {
		return json;
	}

	return response.status === notModified.status ? notModified : plain;
};

const snippet = (response: Response): string => {
	const content = contentOf(response);
	const responseClass = classFor(response, content);
	const argument = contentArgument(content);
	const fields = joined(applicationFields(response));
	const readsContent = response.interim?.[0]?.status === 100;
	return pythonModule(
		[
			[
				`from django.http import ${responseClass.name}`,
				'from django.urls import path',
				...(readsContent
					? [
							'from django.views.decorators.csrf import csrf_exempt',
							'from django.views.decorators.http import require_POST',
						]
					: []),
			],
			argument?.constants ?? [],
		],
		[
			...(readsContent ? ['@csrf_exempt', '@require_POST'] : []),
			'def index(request):',
			...(responseClass === notModified ? indented([noteOnLength]) : []),
			...beforeReturn(response, {read: 'request.read()', environ: 'request.META'}),
			...returns(
				call(responseClass.name, [
					...(argument === undefined ? [] : [argument.expression]),
					...(content.kind === 'none' || content.type === responseClass.type
						? []
						: [keyword('content_type', literals.python(content.type))]),
					...(response.status === responseClass.status ? [] : [keyword('status', String(response.status))]),
					...(fields.length === 0 ? [] : [keyword('headers', fieldDict(fields))]),
				]),
			),
		],
		['urlpatterns = [path("", index)]'],
	);
};

/** Only the middleware that counts the content, which is wrong for a 304 (RFC 9110 §8.6). */
const settings = (response: Response): readonly string[] => [
	'ALLOWED_HOSTS = ["127.0.0.1", "localhost"]',
	...(response.status === notModified.status ? [] : ['MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]']),
	'ROOT_URLCONF = "urls"',
	'SECRET_KEY = "only-for-this-example"',
];

const wsgi = [
	'import os',
	'',
	'from django.core.wsgi import get_wsgi_application',
	'',
	'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")',
	'',
	'application = get_wsgi_application()',
];

const lines = (each: readonly string[]): string => `${each.join('\n')}\n`;

const app = (response: Response): App => ({
	files: [
		{path: 'urls.py', content: snippet(response)},
		{path: 'requirements.txt', content: lines(['Django>=5.2,<7', gunicorn])},
		{path: 'settings.py', content: lines(settings(response))},
		{path: 'wsgi.py', content: lines(wsgi)},
	],
	install,
	start: start(response, 'wsgi:application'),
	port,
});

const refusals: Refusals = {
	...wsgiRefusals,
	101: {
		no: 'A view ends with its response, so nothing speaks WebSocket after a 101; under ASGI, Django raises ValueError for “websocket”.',
		instead: 'Add Channels, whose consumers accept WebSockets beside Django’s views on an ASGI server.',
	},
};

/** Django as a WSGI application on gunicorn; the file is the root URLconf of a project. */
export const django: Writer = {
	snippet,
	app,
	refusals,
};
