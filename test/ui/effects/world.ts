import type {Effects} from '../../../source/ui/effects/effects.js';
import {createKeyEffects, type KeyEffects} from '../../../source/ui/effects/key-effects.js';
import {handlePress} from '../../../source/ui/input/handle-press.js';
import {createStore, type Store} from '../../../source/ui/reducers/store.js';
import type {Opening} from '../../../source/ui/state/opening.js';
import {date} from '../../grid/cell-for.js';
import {opened, pressOf} from '../opened.js';
import {sizes} from '../sizes.js';

const unused = (): never => {
	throw new Error('nothing else is done');
};

const nothing: Effects = {
	now: () => date,
	startServer: unused,
	runCurl: unused,
	copy: unused,
	writeApp: unused,
	openUrl: unused,
	suspend: unused,
};

/** A screen in a world that can do no more than is given. */
export type World = {
	readonly store: Store;
	readonly keyEffects: KeyEffects;
	/** Presses keys as the program hears them. */
	readonly press: (...keys: readonly string[]) => void;
};

/** Opens a screen in a world. */
export const world = (effects: Partial<Effects>, opening: Partial<Opening> = {}): World => {
	const store = createStore(opened(sizes.wide, opening));
	const keyEffects = createKeyEffects(store, {...nothing, ...effects}, {exit: unused, suspend: unused});
	return {
		store,
		keyEffects,
		press: (...keys) => {
			for (const key of keys) {
				handlePress(pressOf(key), store, keyEffects, () => date);
			}
		},
	};
};

/** All that is ready to happen has happened. */
export const settled = async (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
