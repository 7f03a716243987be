import {contentOf, type Content, type Response} from '../../response/index.js';
import {block} from '../code/doc.js';
import {argumentFor, call, pythonModule} from '../code/python.js';
import {readsContent} from '../response-parts.js';
import type {Writer} from '../writer.js';
import {statusArgument, typeArgument} from './arguments.js';
import {django as requirement, djangoRefusals, headers, noteOnLength, projectApp} from './django-project.js';
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
	const {above, argument} = argumentFor(content);
	const reads = readsContent(response);
	return pythonModule(
		[
			[
				`from django.http import ${responseClass.name}`,
				'from django.urls import path',
				...(reads
					? [
							'from django.views.decorators.csrf import csrf_exempt',
							'from django.views.decorators.http import require_POST',
						]
					: []),
			],
			above,
		],
		[
			...(reads ? ['@csrf_exempt', '@require_POST'] : []),
			block('def index(request):', [
				...noteOnLength(response),
				...beforeReturn(response, {read: 'request.read()', environ: 'request.META'}),
				[
					'return ',
					call(responseClass.name, [
						...argument,
						...typeArgument(content, {json: responseClass.type, text: responseClass.type}),
						...statusArgument('status', response, responseClass.status),
						...headers(applicationFields(response)),
					]),
				],
			]),
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
