import {contentOf, type Content, type Response} from '../../response/index.js';
import type {Writer} from '../writer.js';
import {django as requirement, djangoRefusals, headers, noteOnLength, projectApp} from './django-project.js';
import {literals} from '../literal.js';
import {call, contentArgument, indented, keyword, pythonModule, returns} from './python.js';
import {applicationFields, beforeReturn} from './wsgi.js';

/** A class of responses, and what it sends unless told otherwise. */
type ResponseClass = {readonly name: string; readonly type: string; readonly status: number};

const plain: ResponseClass = {name: 'HttpResponse', type: 'text/html; charset=utf-8', status: 200};
const json: ResponseClass = {name: 'JsonResponse', type: 'application/json', status: 200};

/** The one that leaves out the media type, which a 304 should not have (RFC 9110 §15.4.5). */
const notModified: ResponseClass = {name: 'HttpResponseNotModified', type: '', status: 304};

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
			...indented(noteOnLength(response)),
			...beforeReturn(response, {read: 'request.read()', environ: 'request.META'}),
			...returns(
				call(responseClass.name, [
					...(argument === undefined ? [] : [argument.expression]),
					...(content.kind === 'none' || content.type === responseClass.type
						? []
						: [keyword('content_type', literals.python(content.type))]),
					...(response.status === responseClass.status ? [] : [keyword('status', String(response.status))]),
					...headers(applicationFields(response)),
				]),
			),
		],
		['urlpatterns = [path("", index)]'],
	);
};

/** Django as a WSGI application on gunicorn; the file is the root URLconf of a project. */
export const django: Writer = {
	snippet,
	app: (response) => projectApp(response, snippet(response), [requirement]),
	refusals: djangoRefusals,
};
