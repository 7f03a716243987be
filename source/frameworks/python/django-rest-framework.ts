import {contentOf, type Content, type Field, type Response} from '../../response/index.js';
import {block, type Doc} from '../code/doc.js';
import {argumentFor, call, keyword, pythonModule} from '../code/python.js';
import {literals} from '../literal.js';
import {readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {typeArgument} from './arguments.js';
import {django, djangoRefusals, headers, noteOnLength, projectApp} from './django-project.js';
import {statusExpression} from './rest-framework-status.js';
import {applicationFields, beforeReturn} from './wsgi.js';

/** The exceptions that send a dict as it is, and what each takes before it. */
const exceptions: Readonly<Record<number, {readonly name: string; readonly before: readonly string[]}>> = {
	400: {name: 'ParseError', before: []},
	403: {name: 'PermissionDenied', before: []},
	404: {name: 'NotFound', before: []},
	405: {name: 'MethodNotAllowed', before: ['request.method']},
	406: {name: 'NotAcceptable', before: []},
	500: {name: 'APIException', before: []},
};

const isAllow = ([name]: Field): boolean => name === 'Allow';

/** The statement that ends a view, and the name that it needs of each module. */
type Ending = {
	readonly imports: Readonly<Record<string, string>>;
	readonly word: 'return' | 'raise';
	readonly expression: Doc;
};

/** The names of Django's own response for what no renderer of the framework makes. */
const httpResponse = {name: 'HttpResponse', module: 'django.http', type: 'text/html; charset=utf-8'} as const;
const restResponse = {name: 'Response', module: 'rest_framework.response', type: 'application/json'} as const;

const classFor = (content: Content): typeof httpResponse | typeof restResponse =>
	content.kind === 'text' ? httpResponse : restResponse;

const ending = (response: Response): Ending => {
	const content = contentOf(response);
	const {argument} = argumentFor(content);
	const fields = applicationFields(response).filter((field) => !isAllow(field));
	const exception = exceptions[response.status];
	if (exception !== undefined && fields.length === 0 && content.kind === 'json' && content.type === restResponse.type) {
		return {
			imports: {'rest_framework.exceptions': exception.name},
			word: 'raise',
			expression: call(exception.name, [...exception.before, ...argument]),
		};
	}

	const {name, module, type} = classFor(content);
	const status = statusExpression(response.status);
	return {
		imports: {
			[module]: name,
			...(response.status !== 200 && status.startsWith('status.') && {rest_framework: 'status'}),
		},
		word: 'return',
		expression: call(name, [
			...argument,
			...(response.status === 200 ? [] : [keyword('status', status)]),
			...headers(fields),
			...typeArgument(content, {json: type, text: type}),
		]),
	};
};

const imports = (modules: Readonly<Record<string, string>>): readonly string[] =>
	Object.entries(modules)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([module, name]) => `from ${module} import ${name}`);

const functionView = (response: Response, {imports: needed, word, expression}: Ending): string =>
	pythonModule(
		[
			imports({...needed, 'django.urls': 'path', 'rest_framework.decorators': 'api_view'}),
			argumentFor(contentOf(response)).above,
		],
		[
			`@api_view(${readsContent(response) ? '["POST"]' : ''})`,
			block('def index(request):', [
				...noteOnLength(response),
				...beforeReturn(response, {read: 'request.read()', environ: 'request.META'}),
				[`${word} `, expression],
			]),
		],
		['urlpatterns = [path("", index)]'],
	);

/** The framework sets `Allow` from what a view says of itself, whatever its response says. */
const classView = (response: Response, allowed: string, {imports: needed, word, expression}: Ending): string => {
	const methods = allowed.split(', ').map(literals.python).join(', ');
	return pythonModule(
		[
			imports({...needed, 'django.urls': 'path', 'rest_framework.views': 'APIView'}),
			argumentFor(contentOf(response)).above,
		],
		[
			block('class Index(APIView):', [
				`allowed_methods = [${methods}]  # sent in the Allow field`,
				'',
				block('def get(self, request):', [[`${word} `, expression]]),
			]),
		],
		['urlpatterns = [path("", Index.as_view())]'],
	);
};

const snippet = (response: Response): string => {
	const [, allowed] = response.fields.find(isAllow) ?? [];
	return allowed === undefined
		? functionView(response, ending(response))
		: classView(response, allowed, ending(response));
};

/** As few applications as the framework needs, and no page that a browser would get instead of the JSON. */
const settings = [
	'REST_FRAMEWORK = {',
	'    "DEFAULT_AUTHENTICATION_CLASSES": [],',
	'    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],',
	'    "UNAUTHENTICATED_USER": None,',
	'}',
];

/** Django REST framework on Django and gunicorn; the file is the root URLconf of a project. */
export const djangoRestFramework: Writer = {
	snippet,
	app: (response) => projectApp(response, snippet(response), [django, 'djangorestframework==3.18.*'], settings),
	refusals: djangoRefusals,
};
