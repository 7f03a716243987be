import {expect, test} from 'vitest';
import {starlette} from '../../source/frameworks/python/starlette.js';
import {responseFor} from './python-response.js';

test('the content comes first, then the status and the fields', () => {
	expect(starlette.snippet(responseFor(401, 'json'))).toBe(
		[
			'from starlette.applications import Starlette',
			'from starlette.responses import JSONResponse',
			'from starlette.routing import Route',
			'',
			'',
			'async def homepage(request):',
			'    return JSONResponse(',
			'        {"error": "unauthorized", "message": "Unauthorized"},',
			'        status_code=401,',
			`        headers={"WWW-Authenticate": 'Bearer realm="example"'},`,
			'    )',
			'',
			'',
			'app = Starlette(routes=[Route("/", homepage)])',
			'',
		].join('\n'),
	);
});

test('text has a class of its own, or a media type', () => {
	expect(starlette.snippet(responseFor(417, 'text'))).toContain(
		String.raw`return PlainTextResponse("417 Expectation Failed\n", status_code=417)`,
	);
	expect(starlette.snippet(responseFor(417, 'xml'))).toContain(
		'return Response(CONTENT, status_code=417, media_type="application/xml")',
	);
});

test('100 is a route that reads the content', () => {
	const snippet = starlette.snippet(responseFor(100, 'json'));
	expect(snippet).toContain('    await request.body()  # uvicorn now sends 100 Continue');
	expect(snippet).toContain('Route("/", homepage, methods=["POST"])');
});

test('101 is a WebSocket route', () => {
	expect(starlette.snippet(responseFor(101, 'json'))).toContain('routes=[WebSocketRoute("/", homepage)]');
});
