import {methods, type Method} from '../../method.js';
import {moved, stepInList} from '../common/steps.js';
import {noDialog, type DialogOf} from '../state/dialog.js';
import {withEdit} from '../state/edit.js';
import type {State} from '../state/state.js';
import {viewOf} from '../state/view.js';
import type {DialogReducer} from './dialog-reducer.js';

const methodOf = (state: State): string => viewOf(state).cell.request.method;

/** The state with a method; choosing the one that the request has anyway changes nothing. */
const withMethod = (state: State, method: Method): State => {
	const {method: _method, ...rest} = state.edit;
	return withEdit(state, methodOf({...state, edit: rest}) === method ? rest : {...rest, method});
};

/** Opens the list of methods at the one that the request has. */
export const openMethod = (state: State): State => ({
	...state,
	zoomed: false,
	dialog: {
		kind: 'method',
		index: Math.max(
			0,
			methods.findIndex((each) => each === methodOf(state)),
		),
		origin: state.edit,
	},
});

const chosen = (state: State, dialog: DialogOf<'method'>, index: number): State => {
	const method = methods[index];
	return method === undefined || index === dialog.index
		? state
		: {...withMethod(state, method), dialog: {...dialog, index}};
};

/** The next method with this first letter, from the chosen one on. */
const byLetter = (letter: string, from: number): number => {
	const found = methods.flatMap((each, index) => (each.startsWith(letter.toUpperCase()) ? [index] : []));
	return found.find((index) => index > from) ?? found[0] ?? from;
};

/** A key in the list of methods: what is chosen is seen in the curl line at once, and Esc takes it back. */
export const reduceMethod: DialogReducer<'method'> = (state, dialog, {key, text}) => {
	switch (key) {
		case 'escape':
			return {...(state.edit === dialog.origin ? state : withEdit(state, dialog.origin)), dialog: noDialog};
		case 'enter':
			return {...state, dialog: noDialog};
		default: {
			const step = stepInList(key);
			if (step !== undefined) {
				return chosen(state, dialog, moved(dialog.index, step, methods.length));
			}

			return text === '' ? state : chosen(state, dialog, byLetter(text, dialog.index));
		}
	}
};
