import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ask} from './ask.js';

test('/cookies shows those of the request', async () => {
	const cookie = String.raw`a=b; c="d e\073\303\251"; empty=; a=second; __proto__=x`;
	expect((await ask('/cookies', {fields: {cookie}})).json()).toEqual({
		cookies: JSON.parse('{"a": "b", "c": "d e;é", "empty": "", "__proto__": "x"}') as unknown,
	});
	expect((await ask('/cookies')).json()).toEqual({cookies: {}});
});

test.each([
	['/cookies/set?a=b&c=d', ['a=b; Path=/', 'c=d; Path=/']],
	['/cookies/set/name/value', ['name=value; Path=/']],
	['/cookies/set/name/a%20b%3B', [String.raw`name="a b\073"; Path=/`]],
	['/cookies/set?a=x%0D%0ASet-Cookie:b=c', [String.raw`a="x\015\012Set-Cookie:b=c"; Path=/`]],
	[
		'/cookies/delete?a&b=1',
		['a', 'b'].map((name) => `${name}=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/`),
	],
	['/cookies/set', []],
])('%s', async (target, lines) => {
	const told = await ask(target);
	expect([told.code, told.field('Location'), told.all('Set-Cookie')]).toEqual([302, '/cookies', lines]);
});

test.each(['/cookies/set?a%0Ab=c', '/cookies/set/a%3Db/c', '/cookies/delete?=x'])('%s is refused', async (target) => {
	expect((await ask(target)).code).toBe(400);
});

test('a value that was set comes back as it was', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({unit: 'binary'}), async (value) => {
			const [line = ''] = (await ask(`/cookies/set?${new URLSearchParams({name: value}).toString()}`)).all(
				'Set-Cookie',
			);
			const cookie = line.replace(/; Path=\/$/, '');
			expect((await ask('/cookies', {fields: {cookie}})).json()).toEqual({cookies: {name: value}});
		}),
	);
});
