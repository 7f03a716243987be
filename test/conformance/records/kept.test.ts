import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import type {RecordedCell, RunOn} from '../../../source/frameworks/recorded.js';
import {frameworkOf} from '../../grid/cell-for.js';
import {digestsOf} from './digest.js';
import {keep, keptOf, readKept, reusable, type Kept} from './kept.js';

const flask = frameworkOf('flask');

const made = {version: '3.1.3', server: 'gunicorn 27.0.1', language: 'Python 3.11.7'};

/** A run of all that Flask's source says now. */
const cells: readonly RecordedCell[] = [...digestsOf(flask)].map(([code, digest]) => ({code, result: 'ran', digest}));

const ran = (those: readonly RecordedCell[], app: RunOn['app'] = {result: 'ran', code: 429}): Kept => ({
	kind: 'ran',
	recorded: {...made, date: '2026-11-23', app, cells: those},
});

const changed = (change: Partial<RecordedCell>): readonly RecordedCell[] =>
	cells.map((cell) => (cell.code === 404 ? {...cell, ...change} : cell));

it('keeps what came of a run, and why there was none', async () => {
	const cache = await mkdtemp(path.join(tmpdir(), 'kept-'));
	expect(await readKept(cache, 'express@4')).toBeUndefined();
	await keep(cache, 'express@4', ran(cells));
	expect(await readKept(cache, 'express@4')).toEqual(ran(cells));
	await rm(cache, {recursive: true});
});

it('may record the last run of the code as it is now', () => {
	expect(reusable(flask, ran(cells))).toEqual({...made, date: '2026-11-23', app: {result: 'ran', code: 429}, cells});
});

it.each<[why: string, kept: Kept | undefined]>([
	['it was not run on this machine', undefined],
	['the last time: PyPI does not answer', {kind: 'missing', reason: 'PyPI does not answer'}],
	['its code changed after the last run', ran(changed({digest: 'another'}))],
	['its code changed after the last run', ran(cells.slice(1))],
	['it failed the last time', ran(changed({result: 'failed'}))],
	['it failed the last time', ran(cells, {result: 'failed', code: 429, reason: 'nothing came'})],
])('has to run again: %s', (why, kept) => {
	expect(reusable(flask, kept)).toBe(why);
});

it('says that an app could not be installed, and that a run broke', () => {
	const now = new Date('2026-11-23T23:59:00Z');
	const run = {kind: 'ran', made, results: new Map()} as const;
	expect(keptOf({...run, app: {result: 'missing', code: 429, reason: 'PyPI does not answer'}}, now)).toEqual({
		kind: 'missing',
		reason: 'its app: PyPI does not answer',
	});
	expect(keptOf({kind: 'broken', reason: 'it does not compile', trials: 86}, now)).toEqual({
		kind: 'broken',
		reason: 'it does not compile',
	});
	expect(keptOf({...run, app: undefined}, now)).toEqual({
		kind: 'ran',
		recorded: {...made, date: '2026-11-23', cells: []},
	});
});
