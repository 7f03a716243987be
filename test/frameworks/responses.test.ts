import {expect, it} from 'vitest';
import {responses} from '../../source/frameworks/mocks/responses.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => responses.snippet(responseFor(...from));

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

it('writes the fewest lines', () => {
	expect(snippet(429)).toBe(
		lines(
			'import pytest',
			'import responses',
			'',
			'',
			'@pytest.fixture',
			'def api():',
			'    with responses.RequestsMock() as mock:',
			'        mock.get(',
			'            "https://api.example.com/",',
			'            json={"error": "too_many_requests", "message": "Too Many Requests"},',
			'            status=429,',
			'            headers={"Retry-After": "120"},',
			'        )',
			'        yield mock',
		),
	);
	expect(snippet(204)).toContain('        mock.get("https://api.example.com/", status=204)\n');
});

it('names a type that is not the one of its argument', () => {
	expect(snippet(404, 'problem')).toContain('            content_type="application/problem+json",\n');
	expect(snippet(404, 'html')).toContain('            content_type="text/html; charset=utf-8",\n');
	expect(snippet(404, 'text')).not.toContain('content_type');
});

it('keeps a field that stands twice', () => {
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(responses.snippet(twice)).toContain('("WWW-Authenticate", "Basic")');
});

it('is asked by a test of pytest', () => {
	const {files, start, port} = responses.app(responseFor(301));
	expect([start, port]).toEqual(['.venv/bin/pytest', undefined]);
	expect(files.map(({path}) => path)).toEqual(['conftest.py', 'requirements.txt', 'test_api.py']);
	expect(files[2]?.content).toBe(
		lines(
			'import requests',
			'',
			'',
			'def test_client_sees_301(api):',
			'    response = requests.get("https://api.example.com/", allow_redirects=False)',
			'    assert response.status_code == 301',
			'    assert response.headers["Location"] == "https://example.com/new-address"',
		),
	);
	expect(responses.app(responseFor(300)).files[2]?.content).toContain(
		'    assert (\n        response.headers["Link"]\n        == \'</report.html>',
	);
});
