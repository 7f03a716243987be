import {titleOf, type Framework} from '../../../source/frameworks/index.js';
import {notRunLine, type NotRun} from '../tally.js';
import type {Kept} from './kept.js';
import type {Standing} from './standing.js';

/** What is looked at of a framework: how it stands beside its record, and what came of its last run on this machine. */
export type Checked = {readonly framework: Framework; readonly standing: Standing; readonly kept: Kept | undefined};

const parts = ({changed, neverRun, failed}: Standing): readonly string[] => [
	...(changed.length === 0
		? []
		: [`${changed.join(', ')} changed since ${changed.length === 1 ? 'it was' : 'they were'} run`]),
	...(neverRun.length === 0 ? [] : [`${neverRun.join(', ')} never run`]),
	...(failed.length === 0 ? [] : [`${failed.join(', ')} failed`]),
];

/**
 * Lists what is not proven by the records: first what no machine of this kind can run, as the last run here found, then
 * what has to be run, each with the command that does it, and how many frameworks are complete and are not.
 */
export const checkRecords = (all: readonly Checked[]): {readonly lines: readonly string[]; readonly failed: number} => {
	const incomplete = all.filter(({standing}) => parts(standing).length > 0);
	const elsewhere = incomplete.filter(({kept}) => kept?.kind === 'missing');
	const here = incomplete.filter((each) => !elsewhere.includes(each));
	const said = ({framework, standing}: Checked): string => `${titleOf(framework)}: ${parts(standing).join('; ')}`;
	const notRun = elsewhere.map((each): NotRun => ({
		name: said(each),
		reason: each.kept?.kind === 'missing' ? each.kept.reason : '',
	}));
	return {
		lines: [
			...(notRun.length === 0 ? [] : [notRunLine(notRun, 'not proven, and not run here')]),
			...here.map((each) => `${said(each)}: npm run conformance -- ${each.framework.id} --record`),
			`${all.length - incomplete.length} passed, ${here.length} failed`,
		],
		failed: here.length,
	};
};
