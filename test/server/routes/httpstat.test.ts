import {expect, test} from 'vitest';
import {registered} from '../../../source/statuses/index.js';
import {ask} from './ask.js';

test.each([
	['/200', {}, 200, 'text/plain; charset=utf-8', '200 OK'],
	['/404', {accept: 'text/html'}, 404, undefined, undefined],
	['/404', {accept: '*/*'}, 404, 'text/plain; charset=utf-8', '404 Not Found'],
	['/503', {accept: 'application/json'}, 503, 'application/json', '{"code":503,"description":"Service Unavailable"}'],
	['/599', {}, 599, 'text/plain; charset=utf-8', '599 Unassigned'],
	['/204', {}, 204, undefined, ''],
	['/200?suppressBody=true', {}, 200, undefined, ''],
	['/200', {'x-httpstatus-suppressbody': 'true'}, 200, undefined, ''],
])('%s with %j', async (target, fields, code, type, text) => {
	const told = await ask(target, {fields});
	expect(told.code).toBe(code);
	if (text !== undefined) {
		expect([told.field('Content-Type'), told.text]).toEqual([type, text]);
	}
});

test('every status has a length that is true, and what is told of a range is', async () => {
	for (const {code, role} of registered) {
		const told = await ask(`/${code}`);
		expect(told.code).toBe(role === 'upgrade' ? 400 : role === 'interim' ? 200 : code);
		expect(told.field('Content-Length') ?? '0').toBe(String(told.response.content?.length ?? 0));
		expect(told.response.interim?.[0]?.status).toBe(role === 'interim' ? code : undefined);
	}

	expect((await ask('/206')).field('Content-Range')).toBe('bytes 0-18/19');
});

test.each([
	['/200?sleep=250', {}, 250],
	['/200', {'x-httpstatus-sleep': '60000'}, 60_000],
	['/200?sleep=0', {}, undefined],
])('%s with %j waits', async (target, fields, wait) => {
	expect((await ask(target, {fields})).wait).toBe(wait);
});

test('fields are sent that the request asks for', async () => {
	const fields = {'x-httpstatus-response-x-foo': 'bar', 'x-httpstatus-response-retry-after': '7'};
	const told = await ask('/503', {fields});
	expect([told.field('X-Foo'), told.all('Retry-After')]).toEqual(['bar', ['7']]);
});

test.each([
	['/600', {}, '200–599'],
	['/099', {}, '200–599'],
	['/101', {}, '/status/101'],
	['/200?sleep=60001', {}, 'sleep takes a whole number from 0 to 60000.'],
	['/200', {'x-httpstatus-response-content-length': '3'}, 'which frame the message'],
	['/random/', {}, undefined],
	['/random/200,x', {}, '200,201,500-504'],
	['/random/504-500', {}, '200,201,500-504'],
	['/random/100-999,100-999', {}, 'at most 1000'],
])('%s with %j is refused', async (target, fields, part) => {
	const told = await ask(target, {fields});
	expect(told.code).toBe(part === undefined ? 404 : 400);
	expect(told.text).toContain(part ?? 'Nothing is here');
});

test.each([
	[0, 200],
	[0.17, 201],
	[0.4, 500],
	[0.99, 503],
])('at %f, /random/200,201,500-503 is %i', async (chance, code) => {
	const told = await ask('/random/200,201,500-503?seed=a', {context: {random: (seed) => (seed === 'a' ? chance : 1)}});
	expect(told.code).toBe(code);
});
