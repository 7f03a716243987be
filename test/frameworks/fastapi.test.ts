import {expect, test} from 'vitest';
import {fastapi} from '../../source/frameworks/python/fastapi.js';
import type {bodyFormats} from '../../source/response/index.js';
import {responseFor} from './python-response.js';

test.each([
	['json', 'JSONResponse(\n        status_code=417,'],
	['problem', 'media_type="application/problem+json"'],
	['text', 'PlainTextResponse(status_code=417, content="417 Expectation Failed\\n")'],
	['html', 'HTMLResponse(status_code=417, content=CONTENT)'],
	['xml', 'Response(status_code=417, content=CONTENT, media_type="application/xml")'],
	['none', 'return Response(status_code=417)'],
] satisfies ReadonlyArray<readonly [(typeof bodyFormats)[number], string]>)(
	'%s has a class of its own',
	(format, code) => {
		expect(fastapi.snippet(responseFor(417, format))).toContain(code);
	},
);

test('fields whose names repeat are appended', () => {
	const response = {...responseFor(204, 'none'), fields: [['Link', '</a>'] as const, ['Link', '</b>'] as const]};
	expect(fastapi.snippet(response)).toContain(
		[
			'    response = Response(status_code=204)',
			'    response.headers.append("Link", "</a>")',
			'    response.headers.append("Link", "</b>")',
			'    return response',
		].join('\n'),
	);
});

test('101 is a WebSocket handler', () => {
	expect(fastapi.snippet(responseFor(101, 'json'))).toContain('@app.websocket("/")');
});

test('100 is a handler that reads the content', () => {
	expect(fastapi.snippet(responseFor(100, 'json'))).toContain('await request.body()');
});
