import type {Framework} from '../../source/frameworks/index.js';
import {writers} from '../frameworks/writers.js';
import type {AppResult} from './app.js';
import type {Attempt} from './attempts.js';
import type {Trial, Prepared, SchemaAnswer} from './runner.js';
import {respondJson, subjects} from './subjects.js';

/**
 * What came of one trial: the code sent what it should, or is valid where only a schema was asked; the framework cannot
 * send it; or it failed. `text` is what this is said of: the snippet, or the reason that readers are told for a refusal.
 */
export type TrialResult =
	| {readonly result: 'ran' | 'valid'; readonly text: string}
	/** What came of trying it all the same; where that is unconfirmed, nobody has said that the reason tells of it. */
	| {readonly result: 'cannot' | 'unconfirmed'; readonly text: string; readonly observed: string}
	| {readonly result: 'failed'; readonly text: string; readonly observed: string};

/** What came of one framework, by status code. */
export type Verification =
	| {readonly kind: 'missing'; readonly reason: string}
	| {readonly kind: 'broken'; readonly reason: string; readonly trials: number}
	| {
			readonly kind: 'ran';
			readonly made: Pick<Prepared, 'version' | 'server' | 'language'>;
			readonly results: ReadonlyMap<number, TrialResult>;
			readonly app: AppResult | undefined;
	  }
	| {
			readonly kind: 'validated';
			readonly made: Pick<SchemaAnswer, 'version' | 'schema'>;
			readonly results: ReadonlyMap<number, TrialResult>;
	  };

/** A trial for each status that a framework can send. */
export const trialsOf = ({id}: Framework): readonly Trial[] =>
	subjects
		.filter((status) => writers[id].refusals[status.code] === undefined)
		.map((status) => {
			const response = respondJson(status);
			return {status, response, snippet: writers[id].snippet(response)};
		});

/** What came of an attempt at what a framework refuses: `observed` is `undefined` where the attempt succeeded. */
export const refused = (id: Framework['id'], {status}: Attempt, observed: string | undefined): TrialResult => {
	const text = writers[id].refusals[status.code]?.no ?? '';
	return observed === undefined
		? {result: 'failed', text, observed: 'it is refused, but the code for it sent it'}
		: {result: 'cannot', text, observed};
};
