import {everyVersion, type Framework, type Verified} from '../../../source/frameworks/index.js';
import type {Recorded, Records} from '../../../source/frameworks/recorded.js';
import {readRecords} from '../../../source/frameworks/records.js';
import {summarise} from '../../../source/frameworks/summary.js';
import {subjects} from '../subjects.js';
import {digestsOf} from './digest.js';

/** How a framework stands beside its record, by status codes: what is not in these was run as it is now, and is right. */
export type Standing = {
	/** Their code, or refusal, is not the one that was run. */
	readonly changed: readonly number[];
	readonly neverRun: readonly number[];
	/** They were wrong when they were run. */
	readonly failed: readonly number[];
};

const records = readRecords();

/** What the source says now against what is recorded. */
export const standingOf = (framework: Framework, recorded: Recorded | undefined = records[framework.id]): Standing => {
	const now = digestsOf(framework);
	const cells = new Map(recorded?.cells.map((cell) => [cell.code, cell]));
	const codes = subjects.map(({code}) => code);
	const isChanged = (code: number): boolean => cells.get(code)?.digest !== now.get(code);
	return {
		changed: [...cells.keys()].filter(isChanged),
		neverRun: codes.filter((code) => !cells.has(code)),
		failed: codes.filter((code) => cells.get(code)?.result === 'failed' && !isChanged(code)),
	};
};

/** Whether all of a framework was run as it is now, and was right. */
export const isProven = (framework: Framework): boolean =>
	Object.values(standingOf(framework)).every((codes) => codes.length === 0);

/** What the program says was run: the records, less what changed since. */
export const currentSummary = (of: Records = records): Readonly<Record<string, Verified>> =>
	summarise(of, (id) => {
		const framework = everyVersion.find((each) => each.id === id);
		return framework === undefined ? [] : standingOf(framework, of[id]).changed;
	});
