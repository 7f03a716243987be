import type {Timings} from './exchange.js';

/** The parts of an exchange in their order, each named after its end. */
const phases = ['redirect', 'dns', 'connect', 'tls', 'firstByte', 'total'] as const;

/** A part of an exchange. */
export type Phase = (typeof phases)[number];

/** When a part of an exchange had ended, and how long it took, in milliseconds. */
export type Passed = {readonly phase: Phase; readonly end: number; readonly length: number};

/** Those that an exchange may be without: a redirect, and TLS. */
const optional: ReadonlySet<Phase> = new Set(['redirect', 'tls']);

/** The parts of an exchange as curl measured them; one that is over before another ended took no time of its own. */
export const passed = (timings: Timings): readonly Passed[] => {
	let before = 0;
	return phases
		.filter((phase) => timings[phase] > 0 || !optional.has(phase))
		.map((phase) => {
			const end = timings[phase];
			const length = Math.max(0, end - before);
			before = Math.max(before, end);
			return {phase, end, length};
		});
};
