import type {Framework} from '../../source/frameworks/index.js';
import {writers} from '../frameworks/writers.js';
import type {Response} from '../../source/response/index.js';
import {launch, serve, type Bench, type Up} from './bench.js';
import {exchange, type Patience} from './client.js';
import {judge} from './judge.js';
import {requestFor} from './request.js';
import type {Trial} from './runner.js';
import {respondJson, subjects} from './subjects.js';

/** The code that one would write at first for a status that a framework refuses, beside the response that it should send. */
export type Attempt = Trial;

/** What came of each attempt; `undefined` where it was as it should be, so that the refusal is wrong. */
export type Observed = ReadonlyMap<Attempt, string | undefined>;

/** An interim response as if it were the final one: what the obvious code sends. */
const asFinal = ({interim: [interim] = [], ...final}: Response): Response =>
	interim === undefined
		? final
		: {...final, status: interim.status, phrase: interim.phrase, fields: [...final.fields, ...interim.fields]};

/** The attempts at what a framework refuses: each is run too, so that a refusal is something that was seen. */
export const attemptsOf = ({id}: Framework): readonly Attempt[] =>
	subjects
		.filter(({code}) => writers[id].refusals[code] !== undefined)
		.map((status) => {
			const response = respondJson(status);
			return {status, response, snippet: writers[id].snippet(asFinal(response))};
		});

/** An attempt may hang, and many do. */
const patience: Patience = {answer: 3000, continue: 1000};

const stop = async (up: Up | string | undefined): Promise<void> => {
	await (typeof up === 'object' ? up.stop() : undefined);
};

/** What came of one, and whether the server may be trusted with the next: without a whole answer it may have ended. */
type Observation = {readonly observed: string | undefined; readonly isSound: boolean};

const observe = async (port: number, attempt: Attempt): Promise<Observation> => {
	const request = requestFor(attempt.status);
	const came = await exchange(port, request, patience);
	const faults = judge(attempt, request, came);
	return {observed: faults.length === 0 ? undefined : faults.join('; '), isSound: came.first.ok};
};

/** Makes the attempts on a server that has them all, and starts it again where one of them may have ended it; ends it. */
export const observeTogether = async (bench: Bench, first: Up, attempts: readonly Attempt[]): Promise<Observed> => {
	const seen = new Map<Attempt, string | undefined>();
	let up: Up | string | undefined = first;
	for (const attempt of attempts) {
		up ??= await launch(bench, first.prepared);
		const {observed, isSound}: Observation =
			typeof up === 'string' ? {observed: up, isSound: false} : await observe(up.port, attempt);
		seen.set(attempt, observed);
		if (!isSound) {
			await stop(up);
			up = undefined;
		}
	}

	await stop(up);
	return seen;
};

/** Makes each attempt in a program of its own, for those that keep the others from starting. */
export const observeApart = async (bench: Bench, attempts: readonly Attempt[]): Promise<Observed> => {
	const seen = new Map<Attempt, string | undefined>();
	for (const attempt of attempts) {
		const up = await serve(bench, [attempt]);
		seen.set(attempt, typeof up === 'string' ? up : (await observeTogether(bench, up, [attempt])).get(attempt));
	}

	return seen;
};
