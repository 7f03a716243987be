import {messagesOf} from '../../i18n/index.js';
import {moved, stepInList} from '../common/steps.js';
import {noDialog} from '../state/dialog.js';
import {recalled} from '../state/history.js';
import type {State} from '../state/state.js';
import type {DialogReducer} from './dialog-reducer.js';

/** Opens the list of the last runs at the newest; where nothing was run, it says so. */
export const openHistory = (state: State): State =>
	state.history.length === 0
		? {...state, notice: {kind: 'bad', text: messagesOf(state.language).history.empty}}
		: {...state, zoomed: false, dialog: {kind: 'history', index: 0}};

/** A key in the list of the last runs: ↑↓ choose, Enter shows the chosen one again. */
export const reduceHistory: DialogReducer<'history'> = (state, {index}, {key}) => {
	const run = state.history[index];
	if (key === 'escape' || run === undefined) {
		return {...state, dialog: noDialog};
	}

	return key === 'enter'
		? recalled(state, run)
		: {...state, dialog: {kind: 'history', index: moved(index, stepInList(key) ?? 0, state.history.length)}};
};
