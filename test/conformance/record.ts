import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import type {Recorded, RecordedCell, VerifiedFile} from '../../source/frameworks/recorded.js';
import type {AppResult} from './app.js';
import type {Outcome} from './report.js';
import type {CellResult, Verification} from './results.js';

/** The first 16 hexadecimal digits of the SHA-256 of a snippet. */
export const digest = (snippet: string): string => createHash('sha256').update(snippet).digest('hex').slice(0, 16);

/** A run whose cells and app were all seen. */
type Recordable =
	| Extract<Verification, {kind: 'validated'}>
	| (Extract<Verification, {kind: 'ran'}> & {readonly app: Exclude<AppResult, {result: 'missing'}> | undefined});

const recordCell = (cell: CellResult): RecordedCell => ({
	result: cell.result,
	...('reason' in cell && {reason: cell.reason}),
	...('observed' in cell && {observed: cell.observed}),
	...('snippet' in cell && {digest: digest(cell.snippet)}),
});

/** Whether a run has seen all that is recorded: its app, too. */
const isWhole = (verification: Verification): verification is Recordable =>
	verification.kind === 'validated' || (verification.kind === 'ran' && verification.app?.result !== 'missing');

const recordRun = (verification: Recordable, now: Date): Recorded => ({
	...verification.made,
	date: now.toISOString().slice(0, 10),
	...(verification.kind === 'ran' && verification.app !== undefined && {app: verification.app}),
	cells: sortKeys(Object.fromEntries([...verification.cells].map(([code, cell]) => [String(code), recordCell(cell)]))),
});

const sortKeys = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
	Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The record with the frameworks that ran put in place of what it said of them; the others stay. */
export const merge = (verified: VerifiedFile, outcomes: readonly Outcome[], now: Date): VerifiedFile =>
	sortKeys({
		...verified,
		...Object.fromEntries(
			outcomes.flatMap(([{id}, verification]) =>
				isWhole(verification) ? [[id, recordRun(verification, now)] as const] : [],
			),
		),
	});

const read = async (file: URL): Promise<VerifiedFile> => {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as VerifiedFile;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return {};
		}

		throw error;
	}
};

/** Writes what came of a run into the record, whole or not at all. */
export const record = async (file: URL, outcomes: readonly Outcome[], now: Date): Promise<void> => {
	const verified = merge(await read(file), outcomes, now);
	await writeFileAtomic(fileURLToPath(file), `${JSON.stringify(verified, undefined, '\t')}\n`);
};
