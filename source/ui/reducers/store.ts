import type {State} from '../state/state.js';
import type {Action} from './action.js';
import {reduce} from './reduce.js';

/** Holds the state, which only actions change, and tells listeners of each change. */
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
