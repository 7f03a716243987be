import {expect, test} from 'vitest';
import {ask} from './ask.js';

test('/cache has validators, and is not modified for whoever has any', async () => {
	const told = await ask('/cache');
	expect(told.code).toBe(200);
	expect(told.field('ETag')).toMatch(/^"[\da-f]+"$/);
	expect(told.field('Last-Modified')).toBe('Mon, 23 Nov 2026 12:00:00 GMT');
	for (const name of ['if-none-match', 'if-modified-since']) {
		expect((await ask('/cache', {fields: {[name]: 'x'}})).code).toBe(304);
	}
});

test.each([
	['/cache/60', 200, 'public, max-age=60'],
	['/cache/0', 200, 'public, max-age=0'],
	['/cache/x', 400, undefined],
])('%s is %i', async (target, code, value) => {
	const told = await ask(target);
	expect([told.code, told.field('Cache-Control')]).toEqual([code, value]);
});

test.each([
	[{}, 200, '"tag"'],
	[{'if-none-match': '"tag"'}, 304, '"tag"'],
	[{'if-none-match': 'tag'}, 304, '"tag"'],
	[{'if-none-match': 'W/"tag", "other"'}, 304, '"tag"'],
	[{'if-none-match': '*'}, 304, '"tag"'],
	[{'if-none-match': '"a,tag"'}, 200, '"tag"'],
	[{'if-none-match': '"other"'}, 200, '"tag"'],
	[{'if-match': '"tag"'}, 200, '"tag"'],
	[{'if-match': '*'}, 200, '"tag"'],
	[{'if-match': '"other"'}, 412, undefined],
	[{'if-match': '"other"', 'if-none-match': '"tag"'}, 304, '"tag"'],
])('/etag/tag with %j is %i', async (fields, code, tag) => {
	const told = await ask('/etag/tag', {fields});
	expect([told.code, told.field('ETag')]).toEqual([code, tag]);
});

test.each(['a%22b', 'a%0D%0Ab', '%20'])('/etag/%s is refused', async (tag) => {
	expect((await ask(`/etag/${tag}`)).code).toBe(400);
});

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

test.each([
	['/range/30', undefined, 200, undefined, `${alphabet}abcd`],
	['/range/26', 'bytes=0-2', 206, 'bytes 0-2/26', 'abc'],
	['/range/26', 'bytes=24-', 206, 'bytes 24-25/26', 'yz'],
	['/range/26', 'bytes=-2', 206, 'bytes 24-25/26', 'yz'],
	['/range/26', 'bytes=-99', 206, 'bytes 0-25/26', alphabet],
	['/range/26', 'bytes=20-99', 206, 'bytes 20-25/26', 'uvwxyz'],
	['/range/26', 'bytes=26-', 416, 'bytes */26', ''],
	['/range/26', 'bytes=-0', 416, 'bytes */26', ''],
	['/range/26', 'bytes=5-1', 200, undefined, alphabet],
	['/range/26', 'bytes=0-1,3-4', 200, undefined, alphabet],
	['/range/26', 'lines=0-1', 200, undefined, alphabet],
	['/range/26', 'bytes=-', 200, undefined, alphabet],
	['/range/0', undefined, 404, undefined, 'number of bytes must be in the range (0, 102400]'],
	['/range/102401', undefined, 404, undefined, 'number of bytes must be in the range (0, 102400]'],
])('%s with Range: %s is %i', async (target, range, code, contentRange, text) => {
	const told = await ask(target, {fields: range === undefined ? {} : {range}});
	expect([told.code, told.field('Content-Range'), told.text]).toEqual([code, contentRange, text]);
	expect([told.field('Accept-Ranges'), told.field('ETag')]).toEqual(['bytes', `"range${target.slice(7)}"`]);
});

test('Range counts for GET alone, and ?duration= spreads the content', async () => {
	expect((await ask('/range/26', {method: 'HEAD', fields: {range: 'bytes=0-1'}})).code).toBe(200);
	expect(await ask('/range/26?duration=1.5')).toMatchObject({code: 200, drip: 1500});
	expect((await ask('/range/26?chunk_size=0')).code).toBe(400);
});
