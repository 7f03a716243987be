import {fileURLToPath} from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import type {Recorded, RecordedCell} from '../../../source/frameworks/recorded.js';
import {recordFolder} from '../../../source/frameworks/records.js';
import type {AppResult} from '../app.js';
import type {TrialResult, Verification} from '../results.js';
import {digest} from './digest.js';
import {kindOf} from './observation.js';

/** A run that has seen all that is recorded: its app, too. */
export type Whole =
	| Extract<Verification, {kind: 'validated'}>
	| (Extract<Verification, {kind: 'ran'}> & {readonly app: Exclude<AppResult, {result: 'missing'}> | undefined});

export const isWhole = (verification: Verification): verification is Whole =>
	verification.kind === 'validated' || (verification.kind === 'ran' && verification.app?.result !== 'missing');

/** What is recorded of a trial. */
export const cellOf = (code: number, {result, text, ...rest}: TrialResult): RecordedCell => ({
	code,
	result: result === 'unconfirmed' ? 'cannot' : result,
	digest: digest(text),
	...rest,
});

/** What is recorded of a run. */
export const recordOf = (run: Whole, now: Date): Recorded => ({
	...run.made,
	date: now.toISOString().slice(0, 10),
	...(run.kind === 'ran' && run.app !== undefined && {app: run.app}),
	cells: [...run.results].map(([code, result]) => cellOf(code, result)).sort((a, b) => a.code - b.code),
});

/** Whether the same was seen of a cell as before, and said of it. */
export const isAsBefore = (cell: RecordedCell, before: RecordedCell | undefined): boolean =>
	before?.result === cell.result &&
	before.digest === cell.digest &&
	kindOf(before.observed ?? '') === kindOf(cell.observed ?? '');

/** A record in the words of the one before, wherever that says the same. */
export const inFormerWords = (recorded: Recorded, before: Recorded | undefined): Recorded => ({
	...recorded,
	cells: recorded.cells.map((cell) => {
		const former = before?.cells.find(({code}) => code === cell.code);
		return former !== undefined && isAsBefore(cell, former) ? former : cell;
	}),
});

/** The text of the file of a record: a line a cell, so that a change of one is a change of one line. */
export const textOf = ({cells, ...runOn}: Recorded): string =>
	`${JSON.stringify(runOn).slice(0, -1)},"cells":[\n${cells.map((cell) => JSON.stringify(cell)).join(',\n')}\n]}\n`;

/** Writes a record, whole or not at all. */
export const writeRecord = async (id: string, recorded: Recorded): Promise<void> => {
	await writeFileAtomic(fileURLToPath(new URL(`${id}.json`, recordFolder)), textOf(recorded));
};
