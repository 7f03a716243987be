import {width, type Line} from '../common/lines.js';
import type {PaneId} from '../drawing/layout.js';
import {contentOf, innerOf} from '../drawing/screen.js';
import type {State} from './state.js';
import {layoutOf, viewOf} from './view.js';

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
	const inner = innerOf(view.layout, state.focus);
	const {lines} = contentOf(view, state.focus);
	return {
		height: Math.max(0, lines.length - inner.height),
		width: Math.max(0, widest(lines) - inner.width),
	};
};

/** How many lines of a pane are seen at once. */
export const pageOf = (state: State, pane: PaneId): number => innerOf(layoutOf(state), pane).height;
