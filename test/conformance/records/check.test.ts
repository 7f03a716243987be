import {expect, it} from 'vitest';
import {frameworkOf} from '../../grid/cell-for.js';
import {checkRecords, type Checked} from './check.js';
import type {Kept} from './kept.js';
import type {Standing} from './standing.js';

const proven: Standing = {changed: [], neverRun: [], failed: []};

const checked = (id: string, standing: Partial<Standing> = {}, kept?: Kept): Checked => ({
	framework: frameworkOf(id),
	standing: {...proven, ...standing},
	kept,
});

const silent = {kind: 'missing', reason: 'PyPI does not answer'} as const;

it('passes where all is proven', () => {
	expect(checkRecords([checked('flask'), checked('go')])).toEqual({lines: ['2 passed, 0 failed'], failed: 0});
});

it('names what this machine can run, with the command', () => {
	const {lines, failed} = checkRecords([
		checked('flask', {changed: [200, 404], neverRun: [425], failed: [500]}),
		checked('express@4', {changed: [200]}, {kind: 'broken', reason: 'it does not compile'}),
		checked('go'),
	]);
	expect(lines).toEqual([
		'Flask: 200, 404 changed since they were run; 425 never run; 500 failed: npm run conformance -- flask --record',
		'Express 4.22: 200 changed since it was run: npm run conformance -- express@4 --record',
		'1 passed, 2 failed',
	]);
	expect(failed).toBe(2);
});

it('lists what this machine cannot run, and does not fail for it', () => {
	expect(
		checkRecords([checked('flask', {changed: [200]}, silent), checked('django', {neverRun: [425]}, silent)]),
	).toEqual({
		lines: [
			'not proven, and not run here: Flask: 200 changed since it was run, Django: 425 never run (PyPI does not answer)',
			'0 passed, 0 failed',
		],
		failed: 0,
	});
});
