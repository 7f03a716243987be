import {expect, test} from 'vitest';
import {sanic} from '../../source/frameworks/python/sanic.js';
import {responseFor} from './python-response.js';

const {snippet} = sanic;

test('JSON has a function of its own', () => {
	expect(snippet(responseFor(429, 'json'))).toBe(
		[
			'from sanic import Sanic',
			'from sanic.response import json',
			'',
			'app = Sanic("status")',
			'',
			'',
			'@app.get("/")',
			'async def index(request):',
			'    return json(',
			'        {"error": "too_many_requests", "message": "Too Many Requests"},',
			'        status=429,',
			'        headers={"Retry-After": "120"},',
			'    )',
			'',
		].join('\n'),
	);
});

test('text has functions by media type', () => {
	expect(snippet(responseFor(417, 'text'))).toContain(String.raw`return text("417 Expectation Failed\n", status=417)`);
	expect(snippet(responseFor(417, 'html'))).toContain('return html(CONTENT, status=417)');
	expect(snippet(responseFor(417, 'xml'))).toContain('return raw(CONTENT, status=417, content_type="application/xml")');
});

test('no content is empty where there is no length either', () => {
	expect(snippet(responseFor(204, 'json'))).toContain('return empty()\n');
	expect(snippet(responseFor(205, 'json'))).toContain('return text("", status=205)\n');
});

test('426 has a class that names the upgrade in Connection, which Sanic writes itself', () => {
	const code = snippet(responseFor(426, 'json'));
	expect(code).toContain('class UpgradeResponse(JSONResponse):\n    @property\n    def processed_headers(self):\n');
	expect(code).toContain('        yield b"Connection", b"Upgrade"  #');
	expect(code).toContain('        headers={"Upgrade": "websocket"},\n');
	expect(snippet(responseFor(426, 'html'))).toContain('content_type="text/html; charset=utf-8"');
});

test('408 closes the connection by what Sanic knows of it', () => {
	const code = snippet(responseFor(408, 'json'));
	expect(code).toContain('    request.stream.keep_alive = False  # sends "Connection: close"\n');
	expect(code).not.toContain('headers=');
});

test('an interim response is written to the transport, but for 100', () => {
	expect(snippet(responseFor(103, 'json'))).toContain(
		String.raw`    request.transport.write(b"HTTP/1.1 103 Early Hints\r\n")`,
	);
	expect(snippet(responseFor(100, 'json'))).toContain('@app.post("/")\nasync def index(request):\n    # By now Sanic');
});
