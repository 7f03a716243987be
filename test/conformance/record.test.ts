import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, it} from 'vitest';
import {frameworkOf} from '../grid/cell-for.js';
import {digest, merge, record} from './record.js';
import {missingPart} from './part.js';
import {report, total, type Outcome} from './report.js';

const made = {version: '5.3.0', server: 'Node.js 24.21.0', language: 'Node.js 24.21.0'};

const ran: Outcome = [
	frameworkOf('express'),
	{
		kind: 'ran',
		made,
		cells: new Map([
			[417, {result: 'failed', reason: 'nothing came', snippet: 'a'}],
			[104, {result: 'cannot', reason: 'It has no call for it.', observed: 'nothing came'}],
			[200, {result: 'ran', snippet: 'b'}],
		]),
		app: {result: 'ran', code: 429},
	},
];

const validated: Outcome = [
	frameworkOf('istio'),
	{
		kind: 'validated',
		made: {version: '1.32.0', schema: 'Istio 1.32.0'},
		cells: new Map([
			[200, {result: 'valid', snippet: 'b'}],
			[417, {result: 'failed', reason: 'unknown field spec.x', snippet: 'a'}],
		]),
	},
];

const now = new Date('2026-11-23T23:59:00Z');

const recorded = {
	...made,
	date: '2026-11-23',
	app: {result: 'ran', code: 429},
	cells: {
		104: {result: 'cannot', reason: 'It has no call for it.', observed: 'nothing came'},
		200: {result: 'ran', digest: digest('b')},
		417: {result: 'failed', reason: 'nothing came', digest: digest('a')},
	},
};

it('digests a snippet', () => {
	expect(digest('a')).toBe('ca978112ca1bbdca');
});

it('replaces what ran, keeps the rest, and sorts', () => {
	const kept = {...made, date: '2026-01-01', cells: {}};
	const merged = merge(
		{flask: kept, express: kept, django: kept},
		[[frameworkOf('go'), {kind: 'missing', reason: 'go is missing'}], ran],
		now,
	);
	expect(merged).toEqual({django: kept, express: recorded, flask: kept});
	expect(Object.keys(merged)).toEqual(['django', 'express', 'flask']);
});

it('records what is valid with the schema that says so, and neither server nor app', () => {
	expect(merge({}, [validated], now)).toEqual({
		istio: {
			version: '1.32.0',
			schema: 'Istio 1.32.0',
			date: '2026-11-23',
			cells: {
				200: {result: 'valid', digest: digest('b')},
				417: {result: 'failed', reason: 'unknown field spec.x', digest: digest('a')},
			},
		},
	});
});

it('writes the record', async () => {
	const folder = await mkdtemp(path.join(tmpdir(), 'record-'));
	const file = path.join(folder, 'verified.json');
	await writeFile(file, '{}\n');
	await record(pathToFileURL(file), [ran], now);
	const text = await readFile(file, 'utf8');
	await rm(folder, {recursive: true});
	expect(JSON.parse(text)).toEqual({express: recorded});
	expect(text).toMatch(/^\{\n\t"express": \{\n[^]*\}\n$/);
});

it('reports frameworks, failures and totals', () => {
	const outcomes: readonly Outcome[] = [
		ran,
		[frameworkOf('go'), {kind: 'missing', reason: 'go is missing'}],
		[frameworkOf('go'), {kind: 'broken', reason: 'it does not compile', cells: 64}],
	];
	expect(report(outcomes)).toEqual([
		'framework    ran  cannot  failed  app  version  server           language',
		'Express 5.3  1    1       1       ran  5.3.0    Node.js 24.21.0  Node.js 24.21.0',
		'Go net/http  not run here: go is missing',
		'Go net/http  0    0       64      ?    ?        ?                ?',
		'Express 5.3 417: nothing came',
		'Go net/http: it does not compile',
		'not run here: Go net/http (go is missing)',
		'3 passed, 65 failed',
	]);
	expect(total(outcomes)).toEqual({passed: 3, failed: 65});
});

it('reports what is valid apart from what ran', () => {
	expect(report([validated])).toEqual([
		'framework             ran      cannot  failed  app      version  server        language',
		'Istio VirtualService  1 valid  0       1       not run  1.32.0   Istio 1.32.0  schema',
		'Istio VirtualService 417: unknown field spec.x',
		'1 passed, 1 failed',
	]);
});

it('reports in one line what cannot be run here, by its reason', () => {
	const silent = {kind: 'missing', reason: 'PyPI does not answer'} as const;
	const withoutApp: Outcome = [
		frameworkOf('express'),
		{kind: 'ran', made, cells: new Map(), app: {result: 'missing', code: 429, reason: 'npm does not answer'}},
	];
	const outcomes: readonly Outcome[] = [
		[frameworkOf('flask'), silent],
		withoutApp,
		[frameworkOf('go'), {kind: 'missing', reason: 'go is missing'}],
		[frameworkOf('django'), silent],
	];
	expect(report(outcomes, missingPart('the page', 'chromium')).slice(-2)).toEqual([
		'not run here: Flask, Django (PyPI does not answer); the app of Express 5.3 (npm does not answer); Go net/http (go is missing); the page (chromium is missing)',
		'0 passed, 0 failed',
	]);
	expect(merge({}, outcomes, now)).toEqual({});
});
