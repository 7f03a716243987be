import type {Framework} from '../../source/frameworks/index.js';

const day = 86_400_000;

/**
 * The frameworks of a run that cannot have all: those whose code is not the one that was run, then as many of the others
 * as `most` leaves room for, other ones each day, so that all come round.
 */
export const sample = (
	frameworks: readonly Framework[],
	isProven: (framework: Framework) => boolean,
	most: number,
	now: Date,
): readonly Framework[] => {
	const proven = frameworks.filter(isProven);
	const room = Math.min(proven.length, Math.max(0, most - (frameworks.length - proven.length)));
	const first = (Math.floor(now.getTime() / day) * room) % Math.max(1, proven.length);
	const turn = new Set(Array.from({length: room}, (_, index) => proven[(first + index) % proven.length]));
	return frameworks.filter((each) => !isProven(each) || turn.has(each));
};
