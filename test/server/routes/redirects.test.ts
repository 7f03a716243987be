import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ask} from './ask.js';

const site = 'http://localhost:4170';

test.each([
	['/redirect/3', '/relative-redirect/2'],
	['/redirect/1', '/get'],
	['/redirect/3?absolute=true', `${site}/absolute-redirect/2`],
	['/redirect/1?absolute=TRUE', `${site}/get`],
	['/redirect/2?absolute=no', '/relative-redirect/1'],
	['/relative-redirect/2', '/relative-redirect/1'],
	['/relative-redirect/1', '/get'],
	['/absolute-redirect/2', `${site}/absolute-redirect/1`],
	['/absolute-redirect/1', `${site}/get`],
])('%s leads to %s', async (target, location) => {
	const told = await ask(target);
	expect([told.code, told.field('Location')]).toEqual([302, location]);
});

test.each(['/redirect/0', '/redirect/10001', '/relative-redirect/x', '/absolute-redirect/-1'])(
	'%s is refused with the limits',
	async (target) => {
		const told = await ask(target);
		expect([told.code, told.text]).toEqual([400, expect.stringContaining('from 1 to 10000')]);
	},
);

test.each([
	['url=http://example.com/a?b', 302, 'http://example.com/a?b'],
	['url=/a&status_code=307', 307, '/a'],
	['url=/a&status_code=399', 399, '/a'],
	['url=/a&status_code=200', 302, '/a'],
	['url=/a&status_code=no', 302, '/a'],
	['URL=/a', 302, '/a'],
	['url=/%C3%A9%20x', 302, '/%C3%A9%20x'],
	['url=/a%0D%0ASet-Cookie:%20a=b', 302, '/a%0D%0ASet-Cookie:%20a=b'],
	['url=', 302, ''],
])('/redirect-to?%s is %i to %s', async (query, code, location) => {
	for (const method of ['GET', 'PUT', 'POST']) {
		const told = await ask(`/redirect-to?${query}`, {method});
		expect([told.code, told.field('Location')]).toEqual([code, location]);
	}
});

test('/redirect-to without a target is refused', async () => {
	expect(await ask('/redirect-to')).toMatchObject({code: 400});
});

test('whatever the target is, the response has no other field than those of a redirect', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({unit: 'binary'}), async (text) => {
			const {response} = await ask(`/redirect-to?${new URLSearchParams({url: text}).toString()}`);
			expect(response.fields.map(([name]) => name)).toEqual(['Content-Type', 'Date', 'Content-Length', 'Location']);
			expect(response.fields.at(-1)?.[1]).toMatch(/^[!-~]*$/);
		}),
	);
});
