import {expect, test} from 'vitest';
import {flask} from '../../source/frameworks/python/flask.js';
import {responseFor} from './python-response.js';

test('JSON is a dict, with the status and the fields after it', () => {
	expect(flask.snippet(responseFor(401, 'json'))).toContain(
		[
			'    return (',
			'        {"error": "unauthorized", "message": "Unauthorized"},',
			'        401,',
			`        {"WWW-Authenticate": 'Bearer realm="example"'},`,
			'    )',
		].join('\n'),
	);
});

test('a 200 needs no number', () => {
	expect(flask.snippet(responseFor(200, 'json'))).toMatch(/return \{"status": "ok", "message": "OK"\}\n$/);
});

test('fields whose names repeat are kept, as pairs', () => {
	const response = {...responseFor(204, 'none'), fields: [['Link', '</a>'] as const, ['Link', '</b>'] as const]};
	expect(flask.snippet(response)).toContain('return "", 204, [("Link", "</a>"), ("Link", "</b>")]');
});

test('103 goes through the call that gunicorn offers', () => {
	const snippet = flask.snippet(responseFor(103, 'json'));
	expect(snippet).toContain('request.environ["wsgi.early_hints"]');
	expect(snippet).toContain('send_early_hints([("Link", "</style.css>; rel=preload; as=style")])');
});

test('101 is a WebSocket, whose app requires the extension and threads', () => {
	const {files, start} = flask.app(responseFor(101, 'json'));
	expect(files[1]?.content).toContain('flask-sock');
	expect(start).toContain('--threads');
});

test('408 leaves Connection to the server, and says so', () => {
	const snippet = flask.snippet(responseFor(408, 'json'));
	expect(snippet).toContain('# "Connection: close"');
	expect(snippet).not.toContain('"Connection":');
});
