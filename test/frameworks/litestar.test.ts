import {expect, test} from 'vitest';
import {litestar} from '../../source/frameworks/python/litestar.js';
import {responseFor} from './python-response.js';

const {snippet} = litestar;

test('a handler returns a response', () => {
	expect(snippet(responseFor(401, 'json'))).toBe(
		[
			'from litestar import Litestar, Response, get',
			'',
			'',
			'@get("/")',
			'async def index() -> Response:',
			'    return Response(',
			'        {"error": "unauthorized", "message": "Unauthorized"},',
			'        status_code=401,',
			`        headers={"WWW-Authenticate": 'Bearer realm="example"'},`,
			'    )',
			'',
			'',
			'app = Litestar([index])',
			'',
		].join('\n'),
	);
});

test('a media type is a member of MediaType, or a text', () => {
	expect(snippet(responseFor(417, 'xml'))).toContain('Response(CONTENT, media_type=MediaType.XML, status_code=417)');
	expect(snippet(responseFor(417, 'xml'))).toContain('import Litestar, MediaType, Response, get\n');
	expect(snippet(responseFor(417, 'problem'))).toContain('        media_type="application/problem+json",\n');
});

test('no content is None where there is no length either, and otherwise empty, not null', () => {
	expect(snippet(responseFor(204, 'json'))).toContain('return Response(None, status_code=204)');
	expect(snippet(responseFor(205, 'json'))).toContain('return Response(b"", status_code=205)');
});

test('100 is a handler that reads the content, and does not answer 201 as others do', () => {
	expect(snippet(responseFor(100, 'json'))).toContain(
		'@post("/", status_code=200)\nasync def index(request: Request) -> Response:\n    await request.body()  #',
	);
});

test('101 is a listener', () => {
	expect(snippet(responseFor(101, 'json'))).toContain('@websocket_listener("/")');
});

test('values of fields whose names repeat are joined', () => {
	const response = {...responseFor(204, 'none'), fields: [['Link', '</a>'] as const, ['Link', '</b>'] as const]};
	expect(snippet(response)).toContain('headers={"Link": "</a>, </b>"}');
});
