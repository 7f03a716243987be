import {expect, test} from 'vitest';
import {djangoRestFramework} from '../../source/frameworks/python/django-rest-framework.js';
import {responseFor} from './python-response.js';

const {snippet, app} = djangoRestFramework;

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

test('a status has its constant, beside the data', () => {
	expect(snippet(responseFor(429, 'json'))).toBe(
		lines(
			'from django.urls import path',
			'from rest_framework import status',
			'from rest_framework.decorators import api_view',
			'from rest_framework.response import Response',
			'',
			'',
			'@api_view()',
			'def index(request):',
			'    return Response(',
			'        {"error": "too_many_requests", "message": "Too Many Requests"},',
			'        status=status.HTTP_429_TOO_MANY_REQUESTS,',
			'        headers={"Retry-After": "120"},',
			'    )',
			'',
			'',
			'urlpatterns = [path("", index)]',
		),
	);
});

test('a status whose constant has a former name, or none, is written as the framework has it', () => {
	expect(snippet(responseFor(422, 'json'))).toContain('status=status.HTTP_422_UNPROCESSABLE_ENTITY,');
	expect(snippet({...responseFor(204, 'json'), status: 419})).toContain('return Response(status=419)');
	expect(snippet({...responseFor(204, 'json'), status: 419})).not.toContain('import status');
});

test('JSON without fields of its own is raised where there is an exception for it', () => {
	expect(snippet(responseFor(404, 'json'))).toContain(
		'    raise NotFound({"error": "not_found", "message": "Not Found"})\n',
	);
	expect(snippet(responseFor(404, 'problem'))).toContain('content_type="application/problem+json"');
});

test('Allow is what the view says that it allows', () => {
	expect(snippet(responseFor(405, 'text'))).toContain(
		lines(
			'class Index(APIView):',
			'    allowed_methods = ["POST", "PUT"]  # sent in the Allow field',
			'',
			'    def get(self, request):',
			'        return HttpResponse(',
			'            "405 Method Not Allowed\\n",',
			'            status=status.HTTP_405_METHOD_NOT_ALLOWED,',
			'            content_type="text/plain; charset=utf-8",',
			'        )',
		),
	);
});

test('text is a response of Django’s', () => {
	expect(snippet(responseFor(417, 'html'))).toContain(
		'return HttpResponse(CONTENT, status=status.HTTP_417_EXPECTATION_FAILED)',
	);
});

test('the app sends JSON to browsers too', () => {
	const {files} = app(responseFor(417, 'json'));
	expect(files.find(({path}) => path === 'requirements.txt')?.content).toContain('djangorestframework==3.18.*\n');
	expect(files.find(({path}) => path === 'settings.py')?.content).toContain(
		'"DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"]',
	);
});
