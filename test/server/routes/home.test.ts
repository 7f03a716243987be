import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {registered} from '../../../source/statuses/index.js';
import {routes} from '../../../source/server/routes/index.js';
import {ask} from './ask.js';

const chrome =
	'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7';

test.each([
	['curl', '*/*', 'text/plain; charset=utf-8'],
	['nothing', undefined, 'text/plain; charset=utf-8'],
	['Chrome', chrome, 'text/html; charset=utf-8'],
	['a program', 'application/json', 'application/json'],
	['a program that would take text', 'application/json, text/plain;q=0.5', 'application/json'],
	['what is not there', 'image/png', 'text/plain; charset=utf-8'],
])('for %s, / has its format', async (_name, accept, type) => {
	const told = await ask('/', {fields: accept === undefined ? {} : {accept}});
	expect([told.code, told.field('Content-Type'), told.field('Vary')]).toEqual([200, type, 'Accept']);
});

test('the JSON has every path with its methods', async () => {
	const told = await ask('/', {fields: {accept: 'application/json'}});
	const listed = told.json() as ReadonlyArray<Record<string, unknown>>;
	expect(listed.every((each) => Object.keys(each).join() === 'path,methods,summary')).toBe(true);
	const own = routes
		.map(({path}) => path.replace('#', ''))
		.filter((path) => path !== '/' && !/^\/cause\/\d/.test(path));
	expect(listed.map(({path}) => path)).toEqual(own);
	expect(listed.find(({path}) => path === '/get')).toEqual({
		path: '/get',
		methods: ['GET', 'HEAD'],
		summary: 'the GET request as JSON',
	});
});

test('the text has every path, and a command that works', async () => {
	const {text} = await ask('/');
	expect(text).toContain("\nSuch as: curl -i 'http://localhost:4170/status/417?body=xml'\n");
	expect(Math.max(...text.split('\n').map(({length}) => length))).toBeLessThanOrEqual(118);
	for (const path of ['/status/{code}', '/cause/{code}', '/drip', '/{code}']) {
		expect(text).toContain(`\n  ${path} `);
	}
});

const pageText = async (): Promise<string> => (await ask('/', {fields: {accept: 'text/html'}})).text;

test('the page has a button for every status, and fetches nothing from elsewhere', async () => {
	const text = await pageText();
	for (const {code} of registered) {
		expect(text).toContain(`data-code="${code}"`);
	}

	expect(text).not.toMatch(/(?:src|href)="(?!data:)/);
	expect(text).not.toMatch(/https?:\/\//);
});

test('no path on the page is one that is refused', async () => {
	const paths = [...(await pageText()).matchAll(/data-path="([^"]*)" data-method="(\w+)"/g)];
	expect(paths.length).toBeGreaterThan(50);
	for (const [, path = '', method = ''] of paths) {
		expect((await ask(path, {method})).code, path).not.toBe(400);
	}
});

test('the policy of the page lets its own script and style be, and nothing else', async () => {
	const told = await ask('/', {fields: {accept: 'text/html'}});
	const policy = told.field('Content-Security-Policy') ?? '';
	for (const name of ['script', 'style']) {
		const [, inner = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(told.text) ?? [];
		expect(policy).toContain(`${name}-src 'sha256-${createHash('sha256').update(inner).digest('base64')}'`);
	}

	expect(policy).toContain("default-src 'none'");
});

test('every field of the page that can be filled in has a name for who cannot see it', async () => {
	const text = await pageText();
	const controls = [...text.matchAll(/<(?:input|select)[^>]*>/g)];
	const labelled = [...text.matchAll(/<label[^>]*>\s*<span[^>]*>[^<]+<\/span>\s*<(?:input|select)/g)];
	expect(controls.length).toBeGreaterThan(0);
	expect(labelled.length).toBe(controls.length);
	expect(text).toContain('<html lang="en">');
	expect(text).toContain('aria-live="polite"');
});
