import type {Framework} from '../../source/frameworks/index.js';
import {writers} from '../frameworks/writers.js';
import {proveApp} from './app.js';
import {attemptsOf, observeApart, observeTogether} from './attempts.js';
import {serve} from './bench.js';
import {exchange} from './client.js';
import {judge} from './judge.js';
import {requestFor} from './request.js';
import {trialsOf, refused, type TrialResult, type Verification} from './results.js';
import {NoAnswer} from './registries.js';
import type {Trial, Runner, ServerRunner} from './runner.js';
import {verifyBySchema} from './schema.js';

const runTrial = async (port: number, trial: Trial): Promise<TrialResult> => {
	const request = requestFor(trial.status);
	const faults = judge(trial, request, await exchange(port, request));
	return faults.length === 0
		? {result: 'ran', text: trial.snippet}
		: {result: 'failed', text: trial.snippet, observed: faults.join('; ')};
};

/** Runs every cell of a framework on its real server, one after another, then the attempts at what it refuses. */
const verifyByRunning = async (
	framework: Framework,
	runner: ServerRunner,
	folder: string,
	say: (what: string) => void,
): Promise<Verification> => {
	const bench = {runner, folder};
	const trials = trialsOf(framework);
	const attempts = attemptsOf(framework);
	say('installing and starting');
	const together = await serve(bench, [...trials, ...attempts]);
	const areApart = typeof together === 'string' && attempts.length > 0;
	const up = areApart ? await serve(bench, trials) : together;
	if (typeof up === 'string') {
		return {kind: 'broken', reason: up, trials: trials.length};
	}

	const {version, server, language} = up.prepared;
	say(`sending ${trials.length} requests to ${server}`);
	const results = new Map<number, TrialResult>();
	for (const trial of trials) {
		results.set(trial.status.code, await runTrial(up.port, trial));
	}

	say(`trying what it refuses: ${attempts.map(({status}) => status.code).join(', ') || 'nothing'}`);
	const seen = await observeTogether(bench, up, areApart ? [] : attempts);
	for (const [attempt, observed] of areApart ? await observeApart(bench, attempts) : seen) {
		results.set(attempt.status.code, refused(framework.id, attempt, observed));
	}

	say('starting the app as written to disk');
	const app = await proveApp(writers[framework.id], runner, folder, trials);
	return {kind: 'ran', made: {version, server, language}, results, app};
};

/**
 * Proves every cell of a framework, on its real server or by its schema, and tries what it refuses.
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
		return {kind: 'missing', reason: `${missing} is missing`};
	}

	try {
		return await ('validate' in runner
			? verifyBySchema(framework, runner, folder, say)
			: verifyByRunning(framework, runner, folder, say));
	} catch (error) {
		if (error instanceof NoAnswer) {
			return {kind: 'missing', reason: error.message};
		}

		throw error;
	}
};
