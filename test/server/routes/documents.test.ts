import {expect, test} from 'vitest';
import {ask} from './ask.js';

test.each([
	['/html', 'text/html; charset=utf-8', '<h1>Herman Melville - Moby-Dick</h1>'],
	['/json', 'application/json', '"title": "Sample Slide Show"'],
	['/xml', 'application/xml', '<title>Wake up to WonderWidgets!</title>'],
	['/encoding/utf8', 'text/html; charset=utf-8', '∀x∈ℝ'],
	['/forms/post', 'text/html; charset=utf-8', '<form method="post" action="/post">'],
	['/robots.txt', 'text/plain', 'Disallow: /deny'],
	['/deny', 'text/plain', "YOU SHOULDN'T BE HERE"],
	['/base64/SFRUUEJJTiBpcyBhd2Vzb21l', 'text/plain; charset=utf-8', 'HTTPBIN is awesome'],
	['/base64/4pyTIMOgIGxhIG1vZGU=', 'text/plain; charset=utf-8', '✓ à la mode'],
	['/base64/_w==', 'text/plain; charset=utf-8', 'Incorrect Base64 data'],
	['/base64/abc', 'text/plain; charset=utf-8', 'Incorrect Base64 data'],
	['/base64/%25%25', 'text/plain; charset=utf-8', 'Incorrect Base64 data'],
	['/links/3/1', 'text/html; charset=utf-8', "<a href='/links/3/0'>0</a> 1 <a href='/links/3/2'>2</a> "],
])('%s', async (target, type, part) => {
	const told = await ask(target);
	expect([told.code, told.field('Content-Type')]).toEqual([200, type]);
	expect(told.text).toContain(part);
});

test('/links/{n} leads to its first page, of at most 200 links', async () => {
	expect((await ask('/links/9999')).field('Location')).toBe('/links/200/0');
	expect((await ask('/links/9999/0')).text.match(/<a /g)).toHaveLength(199);
	expect((await ask('/links/0')).code).toBe(400);
});

test('a UUID has its version and its variant, and the chance of the server', async () => {
	const uuids = await Promise.all(
		Array.from({length: 50}, async (_, index) => (await ask('/uuid', {context: {random: () => index / 50}})).text),
	);
	expect(new Set(uuids).size).toBe(50);
	for (const text of uuids) {
		expect(text).toMatch(/"uuid": "[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}"/);
	}
});

test('/response-headers sends what it tells, its own length among it', async () => {
	const told = await ask('/response-headers?X-A=1&X-A=2&Foo=b%C3%A9', {method: 'POST'});
	expect(told.all('X-A')).toEqual(['1', '2']);
	expect(told.json()).toEqual({
		'Content-Length': told.field('Content-Length'),
		'Content-Type': 'application/json',
		'X-A': ['1', '2'],
		Foo: 'bé',
	});
	expect((await ask('/response-headers?Content-Type=text/plain')).all('Content-Type')).toEqual(['text/plain']);
});

test.each(['a=b%0D%0Ac:d', 'a%0D=b', 'a%20b=c', 'Content-Length=5', 'transfer-encoding=chunked', 'Transfer-Encoding='])(
	'/response-headers?%s is refused',
	async (query) => {
		expect((await ask(`/response-headers?${query}`)).code).toBe(400);
	},
);
