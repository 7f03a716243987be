import type {Field, Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {fieldDict} from '../code/python.js';
import {joined} from '../response-parts.js';
import type {App, Refusals} from '../writer.js';
import {headersArgument} from './arguments.js';
import {wsgiApp, wsgiRefusals} from './wsgi.js';

/** The requirement of Django itself. */
export const django = 'Django>=5.2,<7';

/** The argument for fields, if there are any; Django keeps a name once. */
export const headers = (fields: readonly Field[]): readonly Doc[] => headersArgument(joined(fields), fieldDict);

const isNotModified = (response: Response): boolean => response.status === 304;

/** What the view of a 304 says of the settings of its project. */
export const noteOnLength = (response: Response): readonly string[] =>
	isNotModified(response)
		? ['# Without CommonMiddleware: it adds "Content-Length: 0", which would be wrong here.']
		: [];

/** Only the middleware that counts the content, which is wrong for a 304 (RFC 9110 §8.6). */
const settings = (response: Response, others: readonly string[]): readonly string[] => [
	'ALLOWED_HOSTS = ["127.0.0.1", "localhost"]',
	...(isNotModified(response) ? [] : ['MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]']),
	...others,
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

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/**
 * A project on gunicorn whose root URLconf is the snippet.
 *
 * @param packages what pip installs besides gunicorn
 * @param others the lines of further settings
 */
export const projectApp = (
	response: Response,
	snippet: string,
	packages: readonly string[],
	others: readonly string[] = [],
): App =>
	wsgiApp(response, 'wsgi:application', {
		path: 'urls.py',
		code: snippet,
		packages,
		others: [
			{path: 'settings.py', content: text(settings(response, others))},
			{path: 'wsgi.py', content: text(wsgi)},
		],
	});

/** What no view of Django can send, by status code. */
export const djangoRefusals: Refusals = {
	...wsgiRefusals,
	101: {
		no: 'A view ends with its response, so nothing speaks WebSocket after a 101; under ASGI, Django raises ValueError for “websocket”.',
		instead: 'Add Channels, whose consumers accept WebSockets beside Django’s views on an ASGI server.',
	},
};
