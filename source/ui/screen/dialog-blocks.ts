import type {Rect} from '../common/rect.js';
import {helpPanel} from '../dialogs/help-panel.js';
import type {Panel} from '../dialogs/panel.js';
import {hasPanel, panelOf, type PanelKind} from '../dialogs/panels.js';
import {isTabbed, placeOf, roomIn} from '../drawing/layout.js';
import type {DialogOf} from '../state/dialog.js';
import type {ScreenView} from '../state/view.js';
import {blockOf, type Block} from './block.js';
import {paneBlock} from './pane-block.js';

const panelBlock = ({layout, state}: ScreenView, {content, top}: Panel, rect: Rect): Block =>
	blockOf(state.dialog.kind, rect, content, {mode: layout.mode, focused: true, scroll: {top, left: 0}});

/** A dialog's panel in the place of the response, and what stays beside it. */
const withPanel = (view: ScreenView, dialog: DialogOf<PanelKind>): readonly Block[] => {
	const {layout, state} = view;
	const {draw, beside} = panelOf(dialog.kind);
	const isAlone = isTabbed(layout.mode) || beside.length === 0 || state.shown === 'about';
	const rect = isAlone ? layout.right : placeOf(layout, 'response');
	return [
		...(layout.list === undefined ? [] : [paneBlock(view, 'list')]),
		panelBlock(view, draw(view, dialog, roomIn(layout.mode, rect)), rect),
		...(isAlone ? [] : beside.map((pane) => paneBlock(view, pane))),
	];
};

/** What a dialog draws in place of panes, and the panes beside it; `undefined` where the panes stay as they are. */
export const dialogBlocks = (view: ScreenView): readonly Block[] | undefined => {
	const {dialog} = view.state;
	if (dialog.kind === 'help') {
		return [panelBlock(view, helpPanel(view, dialog.top), view.layout.body)];
	}

	return hasPanel(dialog) ? withPanel(view, dialog) : undefined;
};
