import {atStart} from '../common/frame.js';
import {isTabbed, modeOf, type PaneId} from '../drawing/layout.js';
import type {State} from '../state/state.js';

/** The panes in the order of Tab. */
const paneOrder = ({size, shown}: State): readonly PaneId[] => {
	if (isTabbed(modeOf(size))) {
		return ['list', 'code', 'response', 'curl', 'about'];
	}

	return shown === 'about' ? ['list', 'about'] : ['list', 'response', 'curl', 'code'];
};

/** The state with a pane focused, and seen. */
export const focusOn = (state: State, pane: PaneId): State => ({
	...state,
	focus: pane,
	shown: pane === 'list' ? state.shown : pane,
	scroll: pane === state.focus ? state.scroll : atStart,
});

/** Tab and Shift-Tab: the next pane or the one before. */
export const focusNext =
	(direction: number) =>
	(state: State): State => {
		const order = paneOrder(state);
		const next = order[(order.indexOf(state.focus) + direction + order.length) % order.length];
		return focusOn({...state, zoomed: false}, next ?? 'list');
	};

/** Gives the focused pane the whole body, or its own place again. */
export const toggleZoom = (state: State): State => ({...state, zoomed: !state.zoomed, scroll: atStart});

/** Shows what the status means, or the panes again. */
export const toggleAbout = (state: State): State =>
	state.shown === 'about'
		? {...state, shown: 'code', focus: state.focus === 'about' ? 'list' : state.focus, zoomed: false, scroll: atStart}
		: {...state, shown: 'about', focus: 'list', zoomed: false, scroll: atStart, live: {kind: 'none'}};

const withoutAbout = (state: State): State => ({...state, shown: state.shown === 'about' ? 'code' : state.shown});

/** What Esc undoes, one thing at a time, the nearest first: whether it is there, and the state without it. */
const layers: ReadonlyArray<readonly [isThere: (state: State) => boolean, without: (state: State) => State]> = [
	[({live}) => live.kind !== 'none', (state) => ({...state, live: {kind: 'none'}, scroll: atStart})],
	[({zoomed}) => zoomed, (state) => ({...state, zoomed: false})],
	[({pasted}) => pasted !== undefined, (state) => ({...state, pasted: undefined, scroll: atStart})],
	[({focus}) => focus !== 'list', (state) => focusOn(withoutAbout(state), 'list')],
	[({shown}) => shown === 'about', withoutAbout],
];

/** Esc. */
export const back = (state: State): State => layers.find(([isThere]) => isThere(state))?.[1](state) ?? state;
