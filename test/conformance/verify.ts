import path from 'node:path';
import type {Framework} from '../../source/frameworks/index.js';
import {writers} from '../../source/frameworks/writers.js';
import {respond} from '../../source/response/index.js';
import {ok, type Status} from '../../source/statuses/index.js';
import {proveApp, type AppResult} from './app.js';
import {exchange} from './client.js';
import {judge} from './judge.js';
import {requestFor} from './request.js';
import type {Cell, Prepared, Runner} from './runner.js';
import {freePort, start} from './server.js';
import {subjects} from './subjects.js';

/** What came of one cell: the code sent it, the framework cannot, or the code sent something else. */
export type CellResult =
	| {readonly result: 'ran'; readonly snippet: string}
	| {readonly result: 'cannot'; readonly reason: string}
	| {readonly result: 'failed'; readonly reason: string; readonly snippet: string};

/** What came of one framework, by status code. */
export type Verification =
	| {readonly kind: 'missing'; readonly missing: string}
	| {readonly kind: 'broken'; readonly reason: string; readonly cells: number}
	| {
			readonly kind: 'ran';
			readonly made: Pick<Prepared, 'version' | 'server' | 'language'>;
			readonly cells: ReadonlyMap<number, CellResult>;
			readonly app: AppResult | undefined;
	  };

const date = new Date('2026-11-23T12:00:00Z');

const respondJson = (status: Status): Cell['response'] => respond(status, ok, {format: 'json', date});

/** The cells of a framework that are run: those that it can send. */
export const cellsOf = ({id}: Framework): readonly Cell[] =>
	subjects
		.filter((status) => writers[id].refusals[status.code] === undefined)
		.map((status) => {
			const response = respondJson(status);
			return {status, response, snippet: writers[id].snippet(response)};
		});

const refusals = ({id}: Framework): ReadonlyArray<readonly [number, CellResult]> =>
	Object.entries(writers[id].refusals).map(([code, {no}]) => [Number(code), {result: 'cannot', reason: no}]);

const runCell = async (port: number, cell: Cell): Promise<CellResult> => {
	const request = requestFor(cell.status);
	const faults = judge(cell, request, await exchange(port, request));
	return faults.length === 0
		? {result: 'ran', snippet: cell.snippet}
		: {result: 'failed', reason: faults.join('; '), snippet: cell.snippet};
};

const prepare = async (runner: Runner, folder: string, cells: readonly Cell[]): Promise<Prepared | string> => {
	try {
		return await runner.prepare(folder, cells);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

/**
 * Runs every cell of a framework on its real server, one after another.
 *
 * @param folder where the framework is installed, kept between runs
 * @param say is told what is going on
 */
export const verify = async (
	framework: Framework,
	runner: Runner,
	folder: string,
	say: (what: string) => void,
): Promise<Verification> => {
	const missing = await runner.missing();
	if (missing !== undefined) {
		return {kind: 'missing', missing};
	}

	const cells = cellsOf(framework);
	say('installing');
	const prepared = await prepare(runner, folder, cells);
	if (typeof prepared === 'string') {
		return {kind: 'broken', reason: prepared, cells: cells.length};
	}

	say(`starting ${prepared.server}`);
	const port = await freePort();
	const started = await start({...prepared.command(port), port}, path.join(folder, 'server.log'));
	if (!started.ok) {
		return {kind: 'broken', reason: started.reason, cells: cells.length};
	}

	const results = new Map<number, CellResult>(refusals(framework));
	try {
		say(`sending ${cells.length} requests`);
		for (const cell of cells) {
			results.set(cell.status.code, await runCell(port, cell));
		}
	} finally {
		await started.stop();
	}

	say('starting the app as written to disk');
	const {version, server, language} = prepared;
	const app = await proveApp(writers[framework.id], runner, folder, cells);
	return {kind: 'ran', made: {version, server, language}, cells: results, app};
};
