import type {After} from '../../source/server/connection/run-script.js';

/** A clock that goes on when it is told to. */
export const createClock = () => {
	const waiting = new Map<() => void, number>();
	let changed = (): void => {};
	const after: After = (time, then) => {
		waiting.set(then, time);
		changed();
		return () => {
			waiting.delete(then);
			changed();
		};
	};
	/** Resolves once so many wait. */
	const waits = async (count: number): Promise<void> => {
		while (waiting.size !== count) {
			await new Promise<void>((resolve) => {
				changed = resolve;
			});
		}
	};
	return {
		after,
		waits,
		/** Waits until something waits, and lets that time pass, which it gives. */
		async pass(): Promise<number> {
			await waits(1);
			const [[then, time] = [() => {}, 0]] = waiting;
			waiting.delete(then);
			then();
			return time;
		},
	};
};
