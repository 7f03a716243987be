import {reduce, type Action} from './reduce.js';
import type {State} from './state.js';

/** Holds the state: it changes only by actions, and tells who listens. */
export type Store = {
	readonly state: () => State;
	readonly dispatch: (action: Action) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

/** A store that begins with a state. */
export const createStore = (initial: State): Store => {
	let current = initial;
	const listeners = new Set<() => void>();
	return {
		state: () => current,
		dispatch: (action) => {
			const next = reduce(current, action);
			if (next !== current) {
				current = next;
				for (const listener of listeners) {
					listener();
				}
			}
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
};
