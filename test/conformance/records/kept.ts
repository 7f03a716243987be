import {mkdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type {Framework} from '../../../source/frameworks/index.js';
import type {Recorded} from '../../../source/frameworks/recorded.js';
import type {Verification} from '../results.js';
import {digestsOf} from './digest.js';
import {isWhole, recordOf} from './write.js';

/** What this machine keeps of the last run of a framework: what may be recorded of it, or why there is nothing. */
export type Kept =
	| {readonly kind: 'ran'; readonly recorded: Recorded}
	/** It cannot be run here, or its app cannot. */
	| {readonly kind: 'missing'; readonly reason: string}
	| {readonly kind: 'broken'; readonly reason: string};

/** The folder, in that of what is installed, of what is kept of the last runs. */
export const keptFolder = (cache: string): string => path.join(cache, 'reports');

const fileOf = (cache: string, id: string): string => path.join(keptFolder(cache), `${id}.json`);

/** What is to be kept of a run. */
export const keptOf = (verification: Verification, now: Date): Kept => {
	if (isWhole(verification)) {
		return {kind: 'ran', recorded: recordOf(verification, now)};
	}

	return verification.kind === 'ran'
		? {kind: 'missing', reason: `its app: ${verification.app?.result === 'missing' ? verification.app.reason : ''}`}
		: {kind: verification.kind, reason: verification.reason};
};

export const keep = async (cache: string, id: string, kept: Kept): Promise<void> => {
	await mkdir(keptFolder(cache), {recursive: true});
	await writeFileAtomic(fileOf(cache, id), `${JSON.stringify(kept, undefined, '\t')}\n`);
};

/** What is kept of the last run of a framework; `undefined` where it was not run on this machine. */
export const readKept = async (cache: string, id: string): Promise<Kept | undefined> => {
	try {
		return JSON.parse(await readFile(fileOf(cache, id), 'utf8')) as Kept;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return undefined;
		}

		throw error;
	}
};

/** Whether a run was of what the source says now, cell for cell. */
const isOfNow = (framework: Framework, {cells}: Recorded): boolean => {
	const now = digestsOf(framework);
	return cells.length === now.size && cells.every(({code, digest}) => now.get(code) === digest);
};

/** What may be recorded of the last run of a framework without another one, or why there has to be one. */
export const reusable = (framework: Framework, kept: Kept | undefined): Recorded | string => {
	if (kept === undefined) {
		return 'it was not run on this machine';
	}

	if (kept.kind !== 'ran') {
		return `the last time: ${kept.reason}`;
	}

	const {recorded} = kept;
	const isRight =
		recorded.cells.every(({result}) => result !== 'failed') && !('app' in recorded && recorded.app.result === 'failed');
	if (!isOfNow(framework, recorded)) {
		return 'its code changed after the last run';
	}

	return isRight ? recorded : 'it failed the last time';
};
