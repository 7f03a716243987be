import {frameworkRows} from '../state/framework-list.js';
import {withFramework, withStatus} from '../state/selection.js';
import type {State} from '../state/state.js';
import {rowsOf} from '../state/status-list.js';
import {focusOn} from './focus.js';

/** The state with what stands in a row of the list chosen; a heading is nothing to choose. */
export const chooseRow = (state: State, row: number): State => {
	const {dialog, favourites} = state;
	if (dialog.kind === 'find') {
		const match = dialog.matches[row];
		return match === undefined ? state : withStatus({...state, dialog: {...dialog, index: row}}, match.status);
	}

	if (dialog.kind === 'frameworks') {
		const chosen = frameworkRows(dialog.matches, favourites)[row];
		return chosen?.kind === 'framework'
			? withFramework(
					{...state, dialog: {...dialog, index: dialog.matches.indexOf(chosen.framework)}},
					chosen.framework,
				)
			: state;
	}

	const chosen = rowsOf(state)[row];
	return chosen?.kind === 'status' ? withStatus(focusOn(state, 'list'), chosen.status) : state;
};
