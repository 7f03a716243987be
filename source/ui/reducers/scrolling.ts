import {width, type Line} from '../common/lines.js';
import {clamp} from '../common/steps.js';
import {placeOf, roomIn, type PaneId} from '../drawing/layout.js';
import {contentOf} from '../panes/contents.js';
import type {State} from '../state/state.js';
import {layoutOf, viewOf} from '../state/view.js';

/** Widths that were measured: lines that are drawn again are the same, and may be thousands. */
const widths = new WeakMap<readonly Line[], number>();

const widest = (lines: readonly Line[]): number => {
	const found = widths.get(lines) ?? lines.reduce((most, line) => Math.max(most, width(line)), 0);
	widths.set(lines, found);
	return found;
};

/** How far the focused pane can be scrolled: lines below its window, and cells right of it. */
export const extentOf = (state: State): {readonly height: number; readonly width: number} => {
	const view = viewOf(state);
	const room = roomIn(view.layout.mode, placeOf(view.layout, state.focus));
	const {lines} = contentOf(view, state.focus);
	return {
		height: Math.max(0, lines.length - room.height),
		width: Math.max(0, widest(lines) - room.width),
	};
};

/** How many lines of a pane are seen at once. */
export const pageOf = (state: State, pane: PaneId): number => {
	const layout = layoutOf(state);
	return roomIn(layout.mode, placeOf(layout, pane)).height;
};

/** The state with the focused pane scrolled, no further than there is something to see. */
export const scrollBy = (state: State, lines: number, columns: number): State => {
	const {height, width} = extentOf(state);
	const {top, left} = state.scroll;
	return {...state, scroll: {top: clamp(top + lines, 0, height), left: clamp(left + columns, 0, width)}};
};
