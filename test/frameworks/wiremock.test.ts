import {expect, it} from 'vitest';
import {wiremock} from '../../source/frameworks/mocks/wiremock.js';
import {hostile} from './literals.js';
import {responseFor} from './response.js';

const snippet = (...from: Parameters<typeof responseFor>): string => wiremock.snippet(responseFor(...from));

it('is a mapping as its server reads it', () => {
	expect(snippet(429)).toBe(
		[
			'{',
			'  "request": {',
			'    "method": "GET",',
			'    "urlPath": "/"',
			'  },',
			'  "response": {',
			'    "status": 429,',
			'    "headers": {',
			'      "Content-Type": "application/json",',
			'      "Retry-After": "120"',
			'    },',
			'    "jsonBody": {',
			'      "error": "too_many_requests",',
			'      "message": "Too Many Requests"',
			'    }',
			'  }',
			'}',
			'',
		].join('\n'),
	);
	expect(JSON.parse(snippet(204))).toMatchObject({response: {status: 204}});
	expect(JSON.parse(snippet(205))).toMatchObject({response: {headers: {'Content-Length': '0'}}});
});

it('keeps text as it is, and fields that stand twice', () => {
	expect(JSON.parse(snippet(404, 'text', hostile))).toMatchObject({response: {body: `404 ${hostile}\n`}});
	const response = responseFor(401, 'none');
	const twice = {...response, fields: [...response.fields, ['WWW-Authenticate', 'Basic'] as const]};
	expect(JSON.parse(wiremock.snippet(twice))).toMatchObject({
		response: {headers: {'WWW-Authenticate': ['Bearer realm="example"', 'Basic']}},
	});
});

it('is for a request that expects 100 Continue, which the server sends by itself', () => {
	expect(JSON.parse(snippet(100))).toMatchObject({
		request: {method: 'POST', headers: {Expect: {equalTo: '100-continue'}}},
		response: {status: 200},
	});
});

it('lies where the server looks for it', () => {
	expect(wiremock.app(responseFor(417))).toMatchObject({
		files: [{path: 'mappings/mapping.json', content: snippet(417)}, {path: 'pom.xml'}],
		port: 8080,
	});
});
