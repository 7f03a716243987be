import {expect, it} from 'vitest';
import {frameworkOf} from '../grid/cell-for.js';
import {report, total, type Outcome} from './report.js';
import {missingTally} from './tally.js';

const made = {version: '5.3.0', server: 'Node.js 24.21.0', language: 'Node.js 24.21.0'};

const ran: Outcome = [
	frameworkOf('express'),
	{
		kind: 'ran',
		made,
		results: new Map([
			[417, {result: 'failed', text: 'a', observed: 'nothing came'}],
			[104, {result: 'cannot', text: 'It has no call for it.', observed: 'nothing came'}],
			[200, {result: 'ran', text: 'b'}],
		]),
		app: {result: 'ran', code: 429},
	},
];

it('reports refusals beside what came of trying, frameworks, failures and totals', () => {
	const outcomes: readonly Outcome[] = [
		ran,
		[frameworkOf('go'), {kind: 'missing', reason: 'go is missing'}],
		[frameworkOf('go'), {kind: 'broken', reason: 'it does not compile', trials: 64}],
	];
	expect(report(outcomes)).toEqual([
		'Express 5.3 104',
		'  refused:  It has no call for it.',
		'  observed: nothing came',
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

it('fails for a refusal that nobody confirmed, with its reason beside what came of trying', () => {
	const unconfirmed = {result: 'unconfirmed', text: 'WSGI has none.', observed: 'status code 500, not 102'} as const;
	const outcome: Outcome = [
		frameworkOf('flask'),
		{kind: 'ran', made, results: new Map([[102, unconfirmed]]), app: undefined},
	];
	expect(report([outcome]).slice(-5)).toEqual([
		'Flask 102: nobody has confirmed that the reason tells of what came of trying',
		'  refused:  WSGI has none.',
		'  observed: status code 500, not 102',
		'  it does:  npm run conformance -- flask --record --confirm 102',
		'0 passed, 1 failed',
	]);
});

it('reports what is valid apart from what ran', () => {
	const validated: Outcome = [
		frameworkOf('istio'),
		{
			kind: 'validated',
			made: {version: '1.32.0', schema: 'Istio 1.32.0'},
			results: new Map([
				[200, {result: 'valid', text: 'b'}],
				[417, {result: 'failed', text: 'a', observed: 'unknown field spec.x'}],
			]),
		},
	];
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
		{kind: 'ran', made, results: new Map(), app: {result: 'missing', code: 429, reason: 'npm does not answer'}},
	];
	const outcomes: readonly Outcome[] = [
		[frameworkOf('flask'), silent],
		withoutApp,
		[frameworkOf('go'), {kind: 'missing', reason: 'go is missing'}],
		[frameworkOf('django'), silent],
	];
	expect(report(outcomes, missingTally('the page', 'chromium')).slice(-2)).toEqual([
		'not run here: Flask, Django (PyPI does not answer); the app of Express 5.3 (npm does not answer); Go net/http (go is missing); the page (chromium is missing)',
		'0 passed, 0 failed',
	]);
});
