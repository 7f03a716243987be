import {useApp, useInput, usePaste, useStdin, useWindowSize} from 'ink';
import {useEffect, useMemo, useSyncExternalStore} from 'react';
import type {Effects} from '../effects/effects.js';
import {createKeyEffects} from '../effects/key-effects.js';
import {handlePress} from '../input/handle-press.js';
import {mouseActions} from '../input/mouse-actions.js';
import {mouseEvents} from '../input/mouse-reports.js';
import {pasteActions} from '../input/paste.js';
import {presses} from '../input/presses.js';
import type {Action} from '../reducers/action.js';
import type {Store} from '../reducers/store.js';
import type {State} from '../state/state.js';

const dispatchAll = (store: Store, actions: readonly Action[]): void => {
	for (const action of actions) {
		store.dispatch(action);
	}
};

/** The state, drawn anew whenever it changes. */
export const useStoreState = (store: Store): State => useSyncExternalStore(store.subscribe, store.state);

/** Tells the store how large the terminal is. */
export const useTerminalSize = (store: Store): void => {
	const {columns, rows} = useWindowSize();
	useEffect(() => {
		store.dispatch({type: 'resize', size: {columns, rows}});
	}, [store, columns, rows]);
};

/** How long a notice stays when no key is pressed, in milliseconds. */
const noticeTime = 4000;

/** Takes a notice away after its time. */
export const useNoticeTimeout = (store: Store): void => {
	const {notice} = useStoreState(store);
	useEffect(() => {
		if (notice === undefined) {
			return;
		}

		const timer = setTimeout(() => {
			store.dispatch({type: 'notice', notice: undefined});
		}, noticeTime);
		return () => {
			clearTimeout(timer);
		};
	}, [store, notice]);
};

/** Starts the built-in server, and tells the store where it listens. */
export const useServer = (store: Store, effects: Effects): void => {
	useEffect(() => {
		const start = async (): Promise<void> => {
			const started = await effects.startServer();
			store.dispatch({
				type: 'server',
				server: started.ok ? {kind: 'ready', url: started.url} : {kind: 'failed', reason: started.reason},
			});
		};

		void start();
	}, [store, effects]);
};

/** Hears the keys. */
export const useKeys = (store: Store, effects: Effects): void => {
	const {exit, suspendTerminal} = useApp();
	const keyEffects = useMemo(
		() => createKeyEffects(store, effects, {exit, suspend: suspendTerminal}),
		[store, effects, exit, suspendTerminal],
	);
	useInput((input, key) => {
		for (const press of presses(input, key)) {
			handlePress(press, store, keyEffects, effects.now);
		}
	});
};

/** Hears what is pasted. */
export const usePastes = (store: Store): void => {
	usePaste((text) => {
		dispatchAll(store, pasteActions(store.state(), text));
	});
};

/** Hears the mouse: Ink hands on keys alone, but what it reads can be heard beside it. */
export const useMouse = (store: Store): void => {
	const {stdin} = useStdin();
	useEffect(() => {
		const hear = (chunk: Buffer | string): void => {
			for (const event of mouseEvents(chunk.toString())) {
				dispatchAll(store, mouseActions(store.state(), event));
			}
		};

		stdin.on('data', hear);
		return () => {
			stdin.off('data', hear);
		};
	}, [stdin, store]);
};
