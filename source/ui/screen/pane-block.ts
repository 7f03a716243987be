import {atStart, type Scroll} from '../common/frame.js';
import {span, type Line} from '../common/lines.js';
import {placeOf, roomIn, type PaneId} from '../drawing/layout.js';
import {contentOf} from '../panes/contents.js';
import type {PaneContent} from '../panes/pane.js';
import type {ScreenView} from '../state/view.js';
import {blockOf, type Block} from './block.js';

const scrollOf = ({state}: ScreenView, pane: PaneId): Scroll => {
	if (pane === 'list') {
		return {top: state.listTop, left: 0};
	}

	return pane === state.focus ? state.scroll : atStart;
};

/** How far there is more to see: `1–14 of 22 ↓`. */
const withRange = ({words}: ScreenView, content: PaneContent, top: number, height: number): PaneContent => {
	const total = content.lines.length;
	if (total <= height) {
		return content;
	}

	const last = Math.min(total, top + height);
	const arrow = last < total ? ' ↓' : ' ↑';
	const range = span(words.range(top + 1, last, total) + arrow, 'dim');
	return {...content, bottom: content.bottom === undefined ? [range] : [range, span(' ─ ', 'dim'), ...content.bottom]};
};

/**
 * A pane in its place, as far as it is scrolled.
 *
 * @param title what stands in place of its own, such as tabs
 */
export const paneBlock = (view: ScreenView, pane: PaneId, title?: Line): Block => {
	const {layout, state} = view;
	const rect = placeOf(layout, pane);
	const scroll = scrollOf(view, pane);
	const all = contentOf(view, pane);
	const content = pane === 'list' ? all : withRange(view, all, scroll.top, roomIn(layout.mode, rect).height);
	return blockOf(pane, rect, title === undefined ? content : {...content, title}, {
		mode: layout.mode,
		focused: state.focus === pane,
		scroll,
	});
};
