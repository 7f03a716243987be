import type {Framework} from '../../source/frameworks/index.js';
import {writers} from '../../source/frameworks/writers.js';
import {proveApp, type AppResult} from './app.js';
import {attemptsOf, observeApart, observeTogether, type Attempt} from './attempts.js';
import {serve} from './bench.js';
import {exchange} from './client.js';
import {judge} from './judge.js';
import {requestFor} from './request.js';
import type {Cell, Prepared, Runner} from './runner.js';
import {respondJson, subjects} from './subjects.js';

/**
 * What came of one cell: the code sent it, or it sent something else; or the framework cannot, for the reason that its
 * users are told, and what came of trying all the same.
 */
export type CellResult =
	| {readonly result: 'ran'; readonly snippet: string}
	| {readonly result: 'cannot'; readonly reason: string; readonly observed: string}
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

/** The cells of a framework that are run: those that it can send. */
export const cellsOf = ({id}: Framework): readonly Cell[] =>
	subjects
		.filter((status) => writers[id].refusals[status.code] === undefined)
		.map((status) => {
			const response = respondJson(status);
			return {status, response, snippet: writers[id].snippet(response)};
		});

const runCell = async (port: number, cell: Cell): Promise<CellResult> => {
	const request = requestFor(cell.status);
	const faults = judge(cell, request, await exchange(port, request));
	return faults.length === 0
		? {result: 'ran', snippet: cell.snippet}
		: {result: 'failed', reason: faults.join('; '), snippet: cell.snippet};
};

const refused = (id: Framework['id'], attempt: Attempt, observed: string | undefined): CellResult =>
	observed === undefined
		? {result: 'failed', reason: 'it is refused, but the code for it sent it', snippet: attempt.snippet}
		: {result: 'cannot', reason: writers[id].refusals[attempt.status.code]?.no ?? '', observed};

/**
 * Runs every cell of a framework on its real server, one after another, then the attempts at what it refuses.
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

	const bench = {runner, folder};
	const cells = cellsOf(framework);
	const attempts = attemptsOf(framework);
	say('installing and starting');
	const together = await serve(bench, [...cells, ...attempts]);
	const areApart = typeof together === 'string' && attempts.length > 0;
	const up = areApart ? await serve(bench, cells) : together;
	if (typeof up === 'string') {
		return {kind: 'broken', reason: up, cells: cells.length};
	}

	const {version, server, language} = up.prepared;
	say(`sending ${cells.length} requests to ${server}`);
	const results = new Map<number, CellResult>();
	for (const cell of cells) {
		results.set(cell.status.code, await runCell(up.port, cell));
	}

	say(`trying what it refuses: ${attempts.map(({status}) => status.code).join(', ') || 'nothing'}`);
	const seen = await observeTogether(bench, up, areApart ? [] : attempts);
	for (const [attempt, observed] of areApart ? await observeApart(bench, attempts) : seen) {
		results.set(attempt.status.code, refused(framework.id, attempt, observed));
	}

	say('starting the app as written to disk');
	const app = await proveApp(writers[framework.id], runner, folder, cells);
	return {kind: 'ran', made: {version, server, language}, cells: results, app};
};
