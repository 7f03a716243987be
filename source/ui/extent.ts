import {width} from './lines.js';
import type {PaneId} from './layout.js';
import {contentOf, innerOf} from './screen.js';
import type {State} from './state.js';
import {layoutOf, viewOf} from './view.js';

/** How far the focused pane can be scrolled: lines below its window, and cells right of it. */
export const extentOf = (state: State): {readonly height: number; readonly width: number} => {
	const view = viewOf(state);
	const inner = innerOf(view.layout, state.focus);
	const {lines} = contentOf(view, state.focus);
	return {
		height: Math.max(0, lines.length - inner.height),
		width: Math.max(0, ...lines.map((line) => width(line) - inner.width)),
	};
};

/** How many lines of a pane are seen at once. */
export const pageOf = (state: State, pane: PaneId): number => innerOf(layoutOf(state), pane).height;
