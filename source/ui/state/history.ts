import {messagesOf} from '../../i18n/index.js';
import type {Choose, Run, State} from './state.js';

/** How many runs are remembered. */
const mostRuns = 50;

/** The last runs and one more, newest first. */
export const remembered = (history: readonly Run[], run: Run): readonly Run[] => [run, ...history].slice(0, mostRuns);

/** The state in which a run is shown again: with all that its request was made from, so that Enter asks the same. */
export const recalled = (state: State, run: Run, choose: Choose): State => ({
	...choose(state, run.chosen.status),
	...run.chosen,
	dialog: {kind: 'none'},
	zoomed: false,
	scroll: {top: 0, left: 0},
	shown: 'response',
	focus: state.focus === 'list' ? 'list' : 'response',
	live: {kind: 'done', run},
});

/** Opens the list of the last runs at the newest; where nothing was run, it says so. */
export const startHistory = (state: State): State =>
	state.history.length === 0
		? {...state, notice: {kind: 'bad', text: messagesOf(state.language).history.empty}}
		: {...state, zoomed: false, dialog: {kind: 'history', index: 0}};

const moves: Readonly<Record<string, number>> = {
	up: -1,
	k: -1,
	down: 1,
	j: 1,
	pageup: -10,
	pagedown: 10,
	home: -mostRuns,
	end: mostRuns,
};

/** A key in the list of the last runs: ↑↓ choose, Enter shows the chosen one again. */
export const reduceHistory = (state: State, index: number, key: string, choose: Choose): State => {
	const run = state.history[index];
	if (key === 'escape' || run === undefined) {
		return {...state, dialog: {kind: 'none'}};
	}

	if (key === 'enter') {
		return recalled(state, run, choose);
	}

	const next = Math.min(Math.max(0, index + (moves[key] ?? 0)), state.history.length - 1);
	return {...state, dialog: {kind: 'history', index: next}};
};
