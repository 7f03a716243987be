import {expect, it} from 'vitest';
import {everyVersion} from '../../../source/frameworks/index.js';
import type {RecordedCell} from '../../../source/frameworks/recorded.js';
import {frameworkOf} from '../../grid/cell-for.js';
import {digestsOf} from './digest.js';
import {currentSummary, standingOf} from './standing.js';

const flask = frameworkOf('flask');

const made = {version: '3.1.3', server: 'gunicorn 27.0.1', language: 'Python 3.11.7', date: '2026-11-23'};

/** A record of all that Flask's source says now, but for some codes. */
const recorded = (change: Readonly<Record<number, Partial<RecordedCell>>>) => ({
	...made,
	cells: [...digestsOf(flask)]
		.map(([code, digest]): RecordedCell => ({code, result: 'ran', digest, ...change[code]}))
		.sort((a, b) => a.code - b.code),
});

it('tells what changed, what was never run and what failed', () => {
	expect(standingOf(flask, recorded({}))).toEqual({changed: [], neverRun: [], failed: []});
	expect(standingOf(flask, {...made, cells: []}).neverRun).toContain(429);
	const {cells} = recorded({
		200: {digest: 'another'},
		404: {result: 'failed'},
		500: {result: 'failed', digest: 'another'},
	});
	expect(standingOf(flask, {...made, cells: cells.filter(({code}) => code !== 429)})).toEqual({
		changed: [200, 500],
		neverRun: [429],
		failed: [404],
	});
});

it('says of nothing that it ran, is valid or cannot be sent, whose code or reason is not the one that was run', () => {
	const {flask: seen} = currentSummary({
		flask: recorded({200: {digest: 'another'}, 102: {result: 'cannot', digest: 'another', observed: 'nothing came'}}),
	});
	expect(seen?.changed).toEqual([102, 200]);
	expect(seen?.ran).not.toContain(200);
	expect(seen?.cannot).toEqual({});
});

const summary = currentSummary();

it.each(everyVersion.map((framework) => [framework.id, framework] as const))('is honest about %s', (id, framework) => {
	const seen = summary[id];
	const {changed, neverRun, failed} = standingOf(framework);
	const shown = [...(seen?.ran ?? []), ...(seen?.valid ?? []), ...Object.keys(seen?.cannot ?? {}).map(Number)];
	expect(shown.filter((code) => [...changed, ...neverRun, ...failed].includes(code))).toEqual([]);
});
