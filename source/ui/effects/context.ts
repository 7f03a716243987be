import type {Failure} from '../../i18n/failures/index.js';
import {failureText} from '../../i18n/failures/text.js';
import {messagesOf, type Messages} from '../../i18n/index.js';
import type {Store} from '../reducers/store.js';
import type {Notice, State} from '../state/state.js';
import {viewOf, type ScreenView} from '../state/view.js';
import type {Effects} from './effects.js';

/** What every key with an effect works with: the store that hears of the outcome, and the world. */
export type EffectContext = {
	readonly store: Store;
	readonly effects: Effects;
	readonly view: () => ScreenView;
	readonly words: () => Messages;
	/** A failure as a sentence in the language of the reader. */
	readonly told: (failure: Failure) => string;
	readonly notify: (kind: Notice['kind'], text: string) => void;
	/** Resolves with the first state that is as asked, at once if it already is. */
	readonly stateWhere: (isIt: (state: State) => boolean) => Promise<State>;
};

/** The context of a store and a world. */
export const effectContext = (store: Store, effects: Effects): EffectContext => ({
	store,
	effects,
	view: () => viewOf(store.state()),
	words: () => messagesOf(store.state().language),
	told: (failure) => failureText(failure, store.state().language),
	notify: (kind, text) => {
		store.dispatch({type: 'notice', notice: {kind, text}});
	},
	stateWhere: async (isIt) =>
		new Promise((resolve) => {
			const check = (): void => {
				if (isIt(store.state())) {
					unsubscribe();
					resolve(store.state());
				}
			};
			const unsubscribe = store.subscribe(check);
			check();
		}),
});
