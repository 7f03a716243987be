import type {PaneId} from '../drawing/layout.js';
import type {Dialog, DialogOf} from '../state/dialog.js';
import {decidePanel} from './decide-panel.js';
import {historyPanel} from './history-panel.js';
import {methodPanel} from './method-panel.js';
import type {DrawPanel} from './panel.js';
import {requestPanel} from './request-panel.js';

/**
 * The dialogs that have a panel in the place of the response. Of the others, `find` and `frameworks` narrow the list and are
 * drawn by its pane, `prompt` and `confirm` are in the footer, and the help covers all panes.
 */
export type PanelKind = 'decide' | 'history' | 'method' | 'request';

/** How a panel is drawn, and which panes stay beside it where there is room for both. */
type PanelRow<Kind extends PanelKind> = {readonly draw: DrawPanel<Kind>; readonly beside: readonly PaneId[]};

const panels: {readonly [Kind in PanelKind]: PanelRow<Kind>} = {
	decide: {draw: decidePanel, beside: []},
	history: {draw: historyPanel, beside: []},
	method: {draw: methodPanel, beside: ['curl', 'code']},
	request: {draw: requestPanel, beside: ['curl', 'code']},
};

/** Whether a dialog has a panel. */
export const hasPanel = (dialog: Dialog): dialog is DialogOf<PanelKind> => Object.hasOwn(panels, dialog.kind);

/** The panel of a dialog. */
export const panelOf = <Kind extends PanelKind>(kind: Kind): PanelRow<Kind> => panels[kind];
