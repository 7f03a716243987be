import type {Framework} from '../../source/frameworks/index.js';
import {writers} from '../frameworks/writers.js';
import type {AppResult} from './app.js';
import type {Attempt} from './attempts.js';
import type {Cell, Prepared, SchemaAnswer} from './runner.js';
import {respondJson, subjects} from './subjects.js';

/**
 * What came of one cell: the code sent it, or is valid where only a schema was asked, or it sent something else; or the framework cannot, for the reason that its
 * users are told, and what came of trying all the same.
 */
export type CellResult =
	| {readonly result: 'ran' | 'valid'; readonly snippet: string}
	| {readonly result: 'cannot'; readonly reason: string; readonly observed: string}
	| {readonly result: 'failed'; readonly reason: string; readonly snippet: string};

/** What came of one framework, by status code. */
export type Verification =
	| {readonly kind: 'missing'; readonly reason: string}
	| {readonly kind: 'broken'; readonly reason: string; readonly cells: number}
	| {
			readonly kind: 'ran';
			readonly made: Pick<Prepared, 'version' | 'server' | 'language'>;
			readonly cells: ReadonlyMap<number, CellResult>;
			readonly app: AppResult | undefined;
	  }
	| {
			readonly kind: 'validated';
			readonly made: Pick<SchemaAnswer, 'version' | 'schema'>;
			readonly cells: ReadonlyMap<number, CellResult>;
	  };

/** The cells of a framework that are run: those that it can send. */
export const cellsOf = ({id}: Framework): readonly Cell[] =>
	subjects
		.filter((status) => writers[id].refusals[status.code] === undefined)
		.map((status) => {
			const response = respondJson(status);
			return {status, response, snippet: writers[id].snippet(response)};
		});

/** What came of an attempt at what a framework refuses: `observed` is `undefined` where the attempt succeeded. */
export const refused = (id: Framework['id'], attempt: Attempt, observed: string | undefined): CellResult =>
	observed === undefined
		? {result: 'failed', reason: 'it is refused, but the code for it sent it', snippet: attempt.snippet}
		: {result: 'cannot', reason: writers[id].refusals[attempt.status.code]?.no ?? '', observed};
