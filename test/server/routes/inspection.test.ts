import {expect, test} from 'vitest';
import {ask} from './ask.js';

const site = 'http://localhost:4170';

test('/get shows the query, the fields and where they went', async () => {
	const told = await ask('/get?b=2&a=1&b=3&empty=&__proto__=x', {fields: {'user-agent': 'test', 'x-a-b': 'y'}});
	expect(told.code).toBe(200);
	expect(told.field('Content-Type')).toBe('application/json');
	expect(told.json()).toEqual({
		args: JSON.parse('{"b": ["2", "3"], "a": "1", "empty": "", "__proto__": "x"}') as unknown,
		headers: {Host: 'localhost:4170', 'User-Agent': 'test', 'X-A-B': 'y'},
		origin: '127.0.0.1',
		url: `${site}/get?b=2&a=1&b=3&empty=&__proto__=x`,
	});
});

const form = 'application/x-www-form-urlencoded';
const multipart = [
	'--limit',
	'Content-Disposition: form-data; name="a"',
	'',
	'1',
	'--limit',
	'Content-Disposition: form-data; name="f"; filename="f.txt"',
	'Content-Type: text/plain',
	'',
	'hello',
	'--limit--',
	'',
].join('\r\n');

test.each([
	['JSON', 'application/json', '{"a": [1, 2]}', {data: '{"a": [1, 2]}', json: {a: [1, 2]}}],
	['broken JSON', 'application/json', '{"a":', {data: '{"a":', json: null}],
	['JSON under another name', 'text/plain', '123', {data: '123', json: 123}],
	['a form', form, 'a=1&a=2&b=%C3%A9+x', {form: {a: ['1', '2'], b: 'é x'}}],
	['a multipart form', 'multipart/form-data; boundary=limit', multipart, {form: {a: '1'}, files: {f: 'hello'}}],
	[
		'a multipart form, quoted',
		'multipart/form-data; boundary="limit"',
		multipart,
		{form: {a: '1'}, files: {f: 'hello'}},
	],
	['octets', 'image/png', new Uint8Array([255, 0]), {data: 'data:application/octet-stream;base64,/wA='}],
	['nothing', 'application/json', '', {}],
] as const)('the content is shown where it is %s', async (_name, type, content, shown) => {
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
		const path = `/${method.toLowerCase()}`;
		const told = await ask(path, {method, content, fields: {'content-type': type}});
		expect(told.json()).toEqual({
			args: {},
			data: '',
			files: {},
			form: {},
			headers: {'Content-Type': type, Host: 'localhost:4170'},
			json: null,
			origin: '127.0.0.1',
			url: `${site}${path}`,
			...shown,
		});
	}
});

test('/anything takes every method and all that follows', async () => {
	for (const method of ['GET', 'POST', 'TRACE', 'PATCH']) {
		expect((await ask('/anything/a/b%20c?x=y', {method})).json()).toMatchObject({
			method,
			args: {x: 'y'},
			url: `${site}/anything/a/b%20c?x=y`,
		});
	}
});

test.each([
	['/headers', {headers: {Host: 'localhost:4170', 'User-Agent': 'test', 'X-Forwarded-For': '192.0.2.1'}}],
	['/ip', {origin: '192.0.2.1'}],
	['/user-agent', {'user-agent': 'test'}],
])('%s', async (path, shown) => {
	const fields = {'user-agent': 'test', 'x-forwarded-for': '192.0.2.1'};
	expect((await ask(path, {fields})).json()).toEqual(shown);
});

test('a Host that is none is not taken for the origin', async () => {
	expect((await ask('/get', {fields: {host: 'a"b'}})).json()).toMatchObject({url: 'http://127.0.0.1:4170/get'});
});

test.each([
	['multipart/form-data', multipart, 'boundary'],
	['multipart/form-data; boundary=limit', multipart.replace('--limit--', ''), 'closing delimiter'],
	['multipart/form-data; boundary=other', multipart, 'does not occur'],
	[form, 'a&'.repeat(10_001), 'more than 10000 pairs'],
])('%s with what it is not is refused', async (type, content, reason) => {
	const told = await ask('/post', {method: 'POST', content, fields: {'content-type': type}});
	expect(told.code).toBe(400);
	expect(told.text).toContain(reason);
});
