import {render} from 'ink';
import type {Painter} from '../common/painter.js';
import type {Effects} from '../effects/effects.js';
import {createStore} from '../reducers/store.js';
import type {State} from '../state/state.js';
import {App} from './app.js';

/** A program on the screen: how it ends, and how to end it. */
export type MountedScreen = {
	/** Resolves with the last state when the reader quits. */
	readonly ended: Promise<State>;
	readonly end: () => void;
};

/** Frames a second that Ink may write: one for each key, however fast they come. */
const maxFps = 250;

/** Has React and Ink take over a screen that shows a state; the caller owns the alternate screen. */
export const mount = (initial: State, effects: Effects, paint: Painter, keys: NodeJS.ReadStream): MountedScreen => {
	const store = createStore(initial);
	const {waitUntilExit, unmount} = render(<App store={store} effects={effects} paint={paint} />, {
		stdin: keys,
		exitOnCtrlC: false,
		patchConsole: false,
		interactive: true,
		incrementalRendering: true,
		maxFps,
	});
	let giveUp = (): void => undefined;
	const givenUp = new Promise<void>((resolve) => {
		giveUp = resolve;
	});
	const ended = Promise.race([waitUntilExit(), givenUp]).then(() => {
		// A curl that is still running ends with the screen.
		store.dispatch({type: 'live', live: {kind: 'none'}});
		return store.state();
	});
	const end = (): void => {
		try {
			unmount();
		} finally {
			// Ink throws, and never exits, where the terminal is gone that it wants to give back.
			giveUp();
		}
	};

	return {ended, end};
};
