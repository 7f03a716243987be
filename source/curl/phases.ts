import type {Timings} from './exchange.js';

/** The parts of an exchange in their order, each named after its end. */
const phases = ['redirect', 'dns', 'connect', 'tls', 'firstByte', 'total'] as const;

/** A part of an exchange. */
export type Phase = (typeof phases)[number];

/** When a part of an exchange had ended, and how long it took, in milliseconds. */
export type PhaseTiming = {readonly phase: Phase; readonly end: number; readonly length: number};

/** Whether curl measured a part: TLS may be missing, and beside redirects what came before the last of them is not told. */
const isTold = (phase: Phase, timings: Timings): boolean => {
	const end = timings[phase];
	const {redirect} = timings;
	return phase === 'total' || (redirect > 0 ? end >= redirect : phase !== 'redirect' && (end > 0 || phase !== 'tls'));
};

/** The parts of an exchange as curl measured them; one that is over before another ended took no time of its own. */
export const phaseTimings = (timings: Timings): readonly PhaseTiming[] => {
	let before = 0;
	return phases
		.filter((phase) => isTold(phase, timings))
		.map((phase) => {
			const end = timings[phase];
			const length = Math.max(0, end - before);
			before = Math.max(before, end);
			return {phase, end, length};
		});
};
