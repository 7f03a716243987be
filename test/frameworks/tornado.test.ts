import {expect, test} from 'vitest';
import {tornado} from '../../source/frameworks/python/tornado.js';
import {responseFor} from './python-response.js';

const {snippet, app} = tornado;

test('a handler sets the status and the fields, then writes', () => {
	expect(snippet(responseFor(401, 'json'))).toBe(
		[
			'import tornado.web',
			'',
			'',
			'class MainHandler(tornado.web.RequestHandler):',
			'    def get(self):',
			'        self.set_status(401)',
			`        self.set_header("WWW-Authenticate", 'Bearer realm="example"')`,
			'        self.write({"error": "unauthorized", "message": "Unauthorized"})',
			'',
			'',
			'def make_app():',
			'    return tornado.web.Application([(r"/", MainHandler)])',
			'',
		].join('\n'),
	);
});

test('the media type is set before a text, and after a dict, which sets its own', () => {
	expect(snippet(responseFor(417, 'text'))).toMatch(/set_header\("Content-Type", "text\/plain.*\n.*self\.write\(/);
	expect(snippet(responseFor(417, 'problem'))).toMatch(
		/\},\n {8}\)\n.*set_header\("Content-Type", "application\/problem/,
	);
	expect(snippet(responseFor(417, 'html'))).not.toContain('Content-Type');
});

test('a method is never empty', () => {
	expect(snippet(responseFor(200, 'none'))).toContain('    def get(self):\n        self.set_status(200)\n');
	expect(snippet(responseFor(200, 'json'))).not.toContain('set_status');
});

test('an interim response is a head of its own', () => {
	expect(snippet(responseFor(102, 'json'))).toContain(
		[
			'    async def get(self):',
			'        await self.request.connection.write_headers(',
			'            tornado.httputil.ResponseStartLine("HTTP/1.1", 102, "Processing"),',
			'            tornado.httputil.HTTPHeaders(),',
			'        )',
		].join('\n'),
	);
});

test('408 closes the connection after it is sent', () => {
	expect(snippet(responseFor(408, 'none'))).toContain(
		'        await self.finish()\n        self.request.connection.close()  # Tornado would keep it open\n',
	);
});

test('fields whose names repeat are added', () => {
	const response = {...responseFor(204, 'none'), fields: [['Link', '</a>'] as const, ['Link', '</b>'] as const]};
	expect(snippet(response)).toContain(
		'        self.set_header("Link", "</a>")\n        self.add_header("Link", "</b>")\n',
	);
});

test('the app listens as the documentation has it', () => {
	const content = app(responseFor(101, 'json')).files[0]?.content;
	expect(content).toMatch(/^import asyncio\n\nimport tornado\.web\nimport tornado\.websocket\n/);
	expect(content).toContain('    make_app().listen(8888, address="127.0.0.1")\n');
});
