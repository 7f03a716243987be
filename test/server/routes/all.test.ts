import fc from 'fast-check';
import {expect, test} from 'vitest';
import {routes} from '../../../source/server/routes/index.js';
import {ask} from './ask.js';
import {filled} from './filled.js';

/** The first method of a route, and its path with something for each part. */
const cells = routes.map(({path, methods}) => ({target: filled(path), path, methods}));

test.each(cells)('$path answers, and HEAD where it takes GET', async ({target, methods = ['GET', 'HEAD']}) => {
	const method = methods[0] ?? 'GET';
	const told = await ask(target, {method});
	expect(told.code).toBeGreaterThanOrEqual(200);
	const type = told.field('Content-Type') ?? '';
	const isCoded = ['Transfer-Encoding', 'Content-Encoding'].some((name) => told.field(name) !== undefined);
	if (told.text !== '' && type === 'application/json' && !isCoded) {
		expect(told.json()).toBeTypeOf('object');
	}

	expect(methods.includes('HEAD')).toBe(methods.includes('GET'));
	expect(told.field('Content-Length') ?? told.field('Transfer-Encoding') ?? told.code).toBe(
		told.field('Transfer-Encoding') ??
			([204, 304].includes(told.code) ? told.code : String(told.response.content?.length ?? 0)),
	);
});

test.each(cells.filter(({methods}) => methods !== undefined))(
	'$path refuses a method that it does not take, and tells what it takes',
	async ({target, methods = []}) => {
		for (const method of ['LOCK', 'OPTIONS'] as const) {
			const told = await ask(target, {method});
			expect([told.code, told.all('Allow')]).toEqual([
				method === 'LOCK' ? 405 : 200,
				[[...methods, 'OPTIONS'].join(', ')],
			]);
		}
	},
);

test('each path is there once, and is the one that answers', () => {
	expect(new Set(routes.map(({path}) => path)).size).toBe(routes.length);
	for (const {path, summary} of routes) {
		expect(path).toMatch(/^\/[^?]*$/);
		expect(summary).toMatch(/^\S.*\S$/);
	}
});

const part = fc.oneof(
	fc.constantFrom(
		'0',
		'-1',
		'1e9',
		'99999999999999999999',
		'NaN',
		'toString',
		'__proto__',
		'constructor',
		'%',
		'%0D%0A',
		'%00',
		'..',
	),
	fc.string({maxLength: 10}).map(encodeURIComponent),
);
const field = fc.oneof(
	fc.string({maxLength: 30}).map((text) => text.replaceAll(/[^ -~]/g, '')),
	fc.constantFrom(
		'Basic',
		'Digest a',
		'bytes=-',
		'"',
		',',
		'multipart/form-data; boundary=x',
		'application/json',
		';q=',
		'=;=',
	),
);
const names = [
	'authorization',
	'cookie',
	'range',
	'if-match',
	'if-none-match',
	'accept',
	'content-type',
	'host',
	'origin',
	'expect',
];

test('no route fails, whatever comes, and no text of a client is a field of its own', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...routes),
			fc.array(part, {minLength: 6, maxLength: 6}),
			fc.array(fc.tuple(part, part), {maxLength: 3}),
			fc.dictionary(fc.constantFrom(...names), field),
			fc.string({maxLength: 50}),
			async ({path, methods = ['GET']}, parts, query, fields, content) => {
				let index = 0;
				const filledIn = path.replaceAll(/\{\w+[*#]?\}/g, () => parts[index++] ?? '');
				const search = query.map(([name, value]) => `${name}=${value}`).join('&');
				const method = methods[index % methods.length] ?? 'GET';
				const told = await ask(`${filledIn}?${search}`, {method, fields, content});
				expect(told.text).not.toContain('defect');
				expect(told.response.fields.every(([, value]) => !/[\r\n]/.test(value))).toBe(true);
			},
		),
		{numRuns: 3000},
	);
}, 60_000);
