import {expect, test} from 'vitest';
import {aiohttp} from '../../source/frameworks/python/aiohttp.js';
import {responseFor} from './python-response.js';

const {snippet, app} = aiohttp;

test('JSON has a function of its own', () => {
	expect(snippet(responseFor(404, 'json'))).toBe(
		[
			'from aiohttp import web',
			'',
			'',
			'async def index(request):',
			'    return web.json_response({"error": "not_found", "message": "Not Found"}, status=404)',
			'',
			'',
			'app = web.Application()',
			'app.add_routes([web.get("/", index)])',
			'',
		].join('\n'),
	);
	expect(snippet(responseFor(404, 'problem'))).toContain('content_type="application/problem+json",');
});

test('the media type of a text is told without its charset, which is added', () => {
	expect(snippet(responseFor(404, 'text'))).toContain(
		String.raw`return web.Response(text="404 Not Found\n", status=404)`,
	);
	expect(snippet(responseFor(404, 'html'))).toContain('content_type="text/html")');
});

test('an interim response is written to the transport', () => {
	expect(snippet(responseFor(102, 'json'))).toContain(
		String.raw`    request.transport.write(b"HTTP/1.1 102 Processing\r\n\r\n")`,
	);
	expect(snippet(responseFor(103, 'json'))).toContain(
		String.raw`    request.transport.write(b"Link: </style.css>; rel=preload; as=style\r\n\r\n")`,
	);
	expect(snippet(responseFor(100, 'json'))).toContain('    await request.read()  # aiohttp has sent 100 Continue');
});

test('an octet that is not ASCII is encoded', () => {
	const response = responseFor(103, 'json');
	const interim = [{status: 103, phrase: 'Early Hints', fields: [['Link', '</é>'] as const]}];
	expect(snippet({...response, interim})).toContain(String.raw`request.transport.write("Link: </é>\r\n\r\n".encode())`);
});

test('408 closes the connection by a call', () => {
	expect(snippet(responseFor(408, 'none'))).toContain(
		'    response = web.Response(status=408)\n    response.force_close()  # sends "Connection: close"\n    return response\n',
	);
});

test('fields whose names repeat are kept, as pairs', () => {
	const response = {...responseFor(204, 'none'), fields: [['Link', '</a>'] as const, ['Link', '</b>'] as const]};
	expect(snippet(response)).toContain('headers=[("Link", "</a>"), ("Link", "</b>")]');
});

test('the app runs itself', () => {
	expect(app(responseFor(404, 'json')).files[0]?.content).toMatch(
		/\nif __name__ == "__main__":\n {4}web\.run_app\(app, host="127\.0\.0\.1", port=8080\)\n$/,
	);
});
