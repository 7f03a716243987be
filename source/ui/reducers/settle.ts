import type {Scroll} from '../common/frame.js';
import {keepVisible} from '../common/keep-visible.js';
import {helpExtentOf} from '../dialogs/help-panel.js';
import type {Dialog} from '../state/dialog.js';
import {frameworkRows} from '../state/framework-list.js';
import type {State} from '../state/state.js';
import {rowOf, rowsOf} from '../state/status-list.js';
import {layoutOf, viewOf} from '../state/view.js';
import {pageOf, scrollBy} from './scrolling.js';

/** The scrolling, no further than there is something to see: a pane may have grown, or what it shows have become less. */
const scrollInside = (state: State): Scroll => {
	const {scroll} = state;
	if (scroll.top === 0 && scroll.left === 0) {
		return scroll;
	}

	const inside = scrollBy(state, 0, 0).scroll;
	return inside.top === scroll.top && inside.left === scroll.left ? scroll : inside;
};

const helpInside = (state: State): Dialog => {
	const {dialog} = state;
	if (dialog.kind !== 'help' || dialog.top === 0) {
		return dialog;
	}

	const lowest = helpExtentOf(viewOf(state));
	return dialog.top > lowest ? {...dialog, top: lowest} : dialog;
};

/** The row of the list that is selected, and which rows are headings. */
const listRow = (state: State): {readonly index: number; readonly headings: readonly boolean[]} => {
	const {dialog, favourites} = state;
	switch (dialog.kind) {
		case 'find':
			return {index: dialog.index, headings: dialog.matches.map(() => false)};
		case 'frameworks': {
			const rows = frameworkRows(dialog.matches, favourites);
			const chosen = dialog.matches[dialog.index];
			return {
				index: rows.findIndex((row) => row.kind === 'framework' && row.framework === chosen),
				headings: rows.map(({kind}) => kind !== 'framework'),
			};
		}

		default:
			return {index: rowOf(state.status), headings: rowsOf(state).map(({kind}) => kind !== 'status')};
	}
};

/**
 * Keeps what follows from the rest in step: the selected row is in the window, the focus is on a pane that is there,
 * and neither that pane nor the help is scrolled beyond its end.
 */
export const settle = (state: State): State => {
	const dialog = helpInside(state);
	const {panes} = layoutOf(state);
	const focus = panes[state.focus] === undefined && state.shown !== 'about' ? 'list' : state.focus;
	const {index, headings} = listRow(state);
	const listTop = keepVisible(state.listTop, index, pageOf(state, 'list'), headings);
	const scroll = scrollInside({...state, focus});
	return focus === state.focus && listTop === state.listTop && scroll === state.scroll && dialog === state.dialog
		? state
		: {...state, focus, listTop, scroll, dialog};
};

/** The state with the selected row in the middle of the list, as it opens. */
export const centred = (state: State): State =>
	settle({...state, listTop: Math.max(0, listRow(state).index - Math.floor(pageOf(state, 'list') / 2))});
