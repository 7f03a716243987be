import type {Framework} from '../../source/frameworks/index.js';
import type {VerifiedFile} from '../../source/frameworks/recorded.js';
import record from '../../source/frameworks/verified.json' with {type: 'json'};
import {writers} from '../frameworks/writers.js';
import {digest} from './record.js';
import {subjects} from './subjects.js';
import {cellsOf} from './results.js';

/** The status codes whose code, or refusal, is not the one that was run: it changed since, or never was. */
export const unproven = (framework: Framework): readonly number[] => {
	const {refusals} = writers[framework.id];
	const shown = new Map(cellsOf(framework).map(({status, snippet}) => [status.code, digest(snippet)]));
	const {cells = {}} = (record as VerifiedFile)[framework.id] ?? {};
	return subjects
		.map(({code}) => code)
		.filter((code) => (cells[code]?.digest ?? cells[code]?.reason) !== (shown.get(code) ?? refusals[code]?.no));
};
