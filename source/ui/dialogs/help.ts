import {stepBesideText, stepInList} from '../common/steps.js';
import {edited, textField} from '../common/text-field.js';
import {noDialog} from '../state/dialog.js';
import type {State} from '../state/state.js';
import type {DialogReducer} from './dialog-reducer.js';

/** Opens the help at its top. */
export const openHelp = (state: State): State => ({...state, dialog: {kind: 'help', top: 0}});

/** Whether a key scrolls, filters or closes the help while no filter is typed; any other does from there what it says. */
export const isHelpKey = (key: string): boolean =>
	stepInList(key) !== undefined || key === 'escape' || key === 'enter' || key === '/';

/** A key in the help; it may scroll past the end, where it is put back. */
export const reduceHelp: DialogReducer<'help'> = (state, dialog, press) => {
	const {filter} = dialog;
	const {key, text} = press;
	if (key === 'escape' && filter !== undefined) {
		return openHelp(state);
	}

	if (key === 'escape' || key === 'enter') {
		return {...state, dialog: noDialog};
	}

	const step = filter === undefined ? stepInList(key) : stepBesideText(key);
	if (step !== undefined) {
		return {...state, dialog: {...dialog, top: Math.max(0, dialog.top + step)}};
	}

	if (filter !== undefined) {
		return {...state, dialog: {kind: 'help', top: 0, filter: edited(filter, press)}};
	}

	return text === '/' ? {...state, dialog: {kind: 'help', top: 0, filter: textField()}} : state;
};
