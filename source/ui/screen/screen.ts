import {cells} from '../common/cells.js';
import {fit, span} from '../common/lines.js';
import {smallest, type PaneId} from '../drawing/layout.js';
import {tabStrip} from '../panes/tabs.js';
import {zoomable, type ScreenView} from '../state/view.js';
import type {Block} from './block.js';
import {dialogBlocks} from './dialog-blocks.js';
import {footer} from './footer.js';
import {header} from './header.js';
import {paneBlock} from './pane-block.js';
import {smallHeader} from './small-header.js';

/** The panes that are seen, by mode: beside each other, or one at a time behind tabs. */
const paneBlocks = (view: ScreenView): readonly Block[] => {
	const {state, layout} = view;
	const isChoosing = state.dialog.kind === 'find' || state.dialog.kind === 'frameworks';
	if (state.zoomed && !isChoosing) {
		return [paneBlock(view, zoomable(state))];
	}

	switch (layout.mode) {
		case 'tiny':
			return [];
		case 'small':
			return [paneBlock(view, isChoosing ? 'list' : state.shown)];
		case 'medium':
			return [
				...(layout.list === undefined ? [] : [paneBlock(view, 'list')]),
				paneBlock(view, state.shown, tabStrip(view, false)),
			];
		default: {
			const shown: readonly PaneId[] =
				state.shown === 'about' ? ['list', 'about'] : ['list', 'response', 'curl', 'code'];
			return shown.map((pane) => paneBlock(view, pane));
		}
	}
};

const tooSmall = ({state, words}: ScreenView): readonly Block[] => {
	const {columns, rows} = state.size;
	const text = words.tooSmallLong(smallest.columns, smallest.rows);
	const short = words.tooSmall(smallest.columns, smallest.rows);
	const lines = Array.from({length: rows}, (_, row) =>
		fit(row === 0 ? [span(columns < cells(text) ? short : text)] : [], columns),
	);
	return [{id: 'tiny', rect: {x: 0, y: 0, width: columns, height: rows}, lines}];
};

/** Everything on the screen, as blocks that cover it without overlap. Pure: the one way in which anything is drawn. */
export const screen = (view: ScreenView): readonly Block[] => {
	const {layout} = view;
	if (layout.mode === 'tiny') {
		return tooSmall(view);
	}

	return [
		{id: 'header', rect: layout.header, lines: layout.mode === 'small' ? smallHeader(view) : [header(view)]},
		...(dialogBlocks(view) ?? paneBlocks(view)),
		{id: 'footer', rect: layout.footer, lines: [footer(view)]},
	];
};
