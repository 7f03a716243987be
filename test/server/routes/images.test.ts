import {expect, test} from 'vitest';
import {ask} from './ask.js';

/** What a file of each format begins with. */
const signatures = {
	'image/png': '89504e470d0a1a0a',
	'image/webp': '52494646',
	'image/svg+xml': '3c737667',
	'image/jpeg': 'ffd8ff',
} as const;

test.each([
	['/image', undefined, 'image/png'],
	['/image', '*/*', 'image/png'],
	['/image', 'image/*', 'image/png'],
	['/image', 'image/webp,*/*', 'image/webp'],
	['/image', 'image/svg+xml', 'image/svg+xml'],
	['/image', 'image/png;q=0.5, image/jpeg', 'image/jpeg'],
	['/image/png', 'text/plain', 'image/png'],
	['/image/webp', undefined, 'image/webp'],
	['/image/svg', undefined, 'image/svg+xml'],
	['/image/jpeg', undefined, 'image/jpeg'],
] as const)('%s with Accept: %s is %s', async (target, accept, type) => {
	const told = await ask(target, {fields: accept === undefined ? {} : {accept}});
	expect([told.code, told.field('Content-Type')]).toEqual([200, type]);
	const octets = Buffer.from(told.response.content ?? []);
	expect(octets.toString('hex').startsWith(signatures[type])).toBe(true);
});

test('a format that is not there is 406, which tells those that are', async () => {
	const told = await ask('/image', {fields: {accept: 'text/html'}});
	expect([told.code, told.json()]).toEqual([
		406,
		{
			message: 'Client did not request a supported media type.',
			accept: ['image/png', 'image/webp', 'image/svg+xml', 'image/jpeg', 'image/*'],
		},
	]);
});
