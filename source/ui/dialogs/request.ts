import {isVisible} from '../../curl/index.js';
import {failure} from '../../i18n/failures/index.js';
import {moved, stepBesideText} from '../common/steps.js';
import {edited} from '../common/text-field.js';
import {noDialog, type DialogOf} from '../state/dialog.js';
import {withEdit} from '../state/edit.js';
import type {State} from '../state/state.js';
import type {DialogReducer} from './dialog-reducer.js';
import {editFrom, firstError, rowsFrom, tidied, type RequestRows} from './request-rows.js';

/** Opens the rows of the request's own fields and content, at the end of the fields. */
export const openRequest = (state: State): State => ({
	...state,
	zoomed: false,
	dialog: {kind: 'request', rows: rowsFrom(state.edit), index: state.edit.fields.length, origin: state.edit},
});

const withRows = (state: State, {origin}: DialogOf<'request'>, rows: RequestRows, index: number): State => ({
	...state,
	dialog: {kind: 'request', origin, ...tidied(rows, index)},
});

/** Keeps what is typed, or says beside the row what is wrong with it. */
const kept = (state: State, dialog: DialogOf<'request'>): State => {
	const wrong = firstError(dialog.rows);
	return {...state, dialog: wrong === undefined ? noDialog : {...dialog, ...wrong}};
};

/** A key in the rows of the request: what they say is seen in the curl line at once, and Esc takes it back. */
export const reduceRequest: DialogReducer<'request'> = (state, dialog, press) => {
	const {rows, index, origin} = dialog;
	if (press.key === 'escape') {
		return {...(state.edit === origin ? state : withEdit(state, origin)), dialog: noDialog};
	}

	if (press.key === 'enter') {
		return kept(state, dialog);
	}

	const step = stepBesideText(press.key);
	if (step !== undefined) {
		return withRows(state, dialog, rows, moved(index, step, rows.length));
	}

	if (!isVisible(press.text)) {
		return {...state, dialog: {...dialog, error: failure('notVisible')}};
	}

	const changed = rows.map((row, each) => (each === index ? edited(row, press) : row));
	const next = withRows(state, dialog, changed, index);
	return changed[index]?.text === rows[index]?.text ? next : withEdit(next, editFrom(changed, origin));
};
