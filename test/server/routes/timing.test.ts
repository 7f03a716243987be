import {expect, test} from 'vitest';
import {ask} from './ask.js';

test.each([
	['/delay/0', 0],
	['/delay/1.5', 1500],
	['/delay/.5', 500],
	['/delay/10', 10_000],
	['/delay/3600', 10_000],
])('%s waits %i ms', async (target, wait) => {
	const told = await ask(target, {
		method: 'POST',
		content: 'a=1',
		fields: {'content-type': 'application/x-www-form-urlencoded'},
	});
	expect([told.code, told.wait]).toEqual([200, wait]);
	expect(Object.keys(told.json() as object)).toEqual(['args', 'data', 'files', 'form', 'headers', 'origin', 'url']);
});

test.each([
	['/drip', 200, 10, 2000, 0],
	['/drip?numbytes=3&duration=1&delay=0.5&code=503', 503, 3, 1000, 500],
	['/drip?NumBytes=99999999999&duration=0', 200, 10 * 1024 * 1024, 0, 0],
	['/drip?code=204', 204, 0, 2000, 0],
])('%s', async (target, code, length, drip, wait) => {
	const told = await ask(target);
	expect([told.code, told.drip, told.wait]).toEqual([code, drip, wait]);
	expect(told.text).toBe('*'.repeat(length));
});

test.each([
	['/delay/soon', 'seconds takes a number from 0 to 10 (seconds).'],
	['/delay/-1', 'seconds takes a number from 0 to 10 (seconds).'],
	['/delay/1e9', 'seconds takes a number from 0 to 10 (seconds).'],
	['/drip?numbytes=0', 'numbytes takes a whole number from 1 to 10485760.'],
	['/drip?numbytes=1.5', 'numbytes takes a whole number from 1 to 10485760.'],
	['/drip?duration=61', 'duration takes a number from 0 to 60 (seconds).'],
	['/drip?delay=NaN', 'delay takes a number from 0 to 60 (seconds).'],
	['/drip?code=101', 'code takes a whole number from 200 to 599.'],
	['/unstable?failure_rate=1.1', 'failure_rate takes a number from 0 to 1 (a part of all).'],
])('%s is refused with the limits', async (target, message) => {
	const told = await ask(target);
	expect([told.code, told.json()]).toEqual([400, {error: 'bad_request', message}]);
});

test.each([
	['/unstable', 0.49, 500],
	['/unstable', 0.5, 200],
	['/unstable?failure_rate=0', 0, 200],
	['/unstable?failure_rate=1', 0.999, 500],
])('%s at %f is %i', async (target, chance, code) => {
	expect((await ask(target, {context: {random: () => chance}})).code).toBe(code);
});

test('the seed of /unstable is that of the chance', async () => {
	const seeds: unknown[] = [];
	const random = (seed?: string): number => seeds.push(seed);
	await ask('/unstable?seed=7', {context: {random}});
	await ask('/unstable', {context: {random}});
	expect(seeds).toEqual(['7', undefined]);
});
