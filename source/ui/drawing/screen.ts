import {bare, framed} from '../common/frame.js';
import {isTabbed, smallest, type Layout, type PaneId, type Rect} from './layout.js';
import {cells, fit, span, type Line} from '../common/lines.js';
import {aboutPane} from '../panes/about.js';
import {codePane} from '../panes/code.js';
import {curlPane} from '../panes/curl.js';
import {decidePane} from '../panes/decide.js';
import {footer} from '../panes/footer.js';
import {header, smallHeader, tabStrip} from '../panes/header.js';
import {helpPane} from '../panes/help.js';
import {historyPanel} from '../panes/history.js';
import {listPane} from '../panes/list.js';
import {methodPanel, requestPanel} from '../panes/request.js';
import {responsePane} from '../panes/response.js';
import type {Dialog, Scroll} from '../state/state.js';
import {inside, zoomable, type Content, type Pane, type Panel, type View} from '../state/view.js';

/** A rectangle of the screen and what is in it: exactly `rect.height` lines. */
export type Block = {readonly id: string; readonly rect: Rect; readonly lines: readonly Line[]};

const paneContents: Readonly<Record<PaneId, Pane>> = {
	list: listPane,
	response: responsePane,
	curl: curlPane,
	code: codePane,
	about: aboutPane,
};

const noScroll: Scroll = {top: 0, left: 0};

/** Whether panes have a border, which a small terminal has no room for. */
export const isBordered = ({layout}: Pick<View, 'layout'>): boolean => layout.mode !== 'small';

/** The room for a pane's content. */
export const innerOf = (layout: Layout, pane: PaneId): Pick<Rect, 'width' | 'height'> => {
	const rect = layout.panes[pane] ?? layout.right;
	return isBordered({layout}) ? inside(rect) : rect;
};

/** What a pane shows, all of it. */
export const contentOf = (view: View, pane: PaneId): Content => paneContents[pane](view, innerOf(view.layout, pane));

const scrollOf = ({state}: View, pane: PaneId): Scroll => {
	if (pane === 'list') {
		return {top: state.listTop, left: 0};
	}

	return pane === state.focus ? state.scroll : noScroll;
};

/** How far there is more to see: `1–14 of 22 ↓`. */
const more = (view: View, pane: PaneId, content: Content, height: number): Content => {
	const total = content.lines.length;
	const {top} = scrollOf(view, pane);
	if (pane === 'list' || total <= height) {
		return content;
	}

	const last = Math.min(total, top + height);
	const arrow = last < total ? ' ↓' : ' ↑';
	const range = span(view.words.range(top + 1, last, total) + arrow, 'dim');
	return {...content, bottom: content.bottom === undefined ? [range] : [range, span(' ─ ', 'dim'), ...content.bottom]};
};

const block = (view: View, pane: PaneId, rect: Rect, title?: Line): Block => {
	const inner = isBordered(view) ? inside(rect) : rect;
	const content = more(view, pane, paneContents[pane](view, inner), inner.height);
	const scroll = scrollOf(view, pane);
	const lines = isBordered(view)
		? framed(title === undefined ? content : {...content, title}, rect, {
				focused: view.state.focus === pane,
				scroll,
			})
		: bare(content, rect, scroll);
	return {id: pane, rect, lines};
};

type MakePanel = (view: View, inner: Parameters<Pane>[1]) => Panel;

/** What a dialog shows, and whether the preview stays beside it, where there is room for both. */
const panels: Readonly<
	Partial<Record<Dialog['kind'], {readonly make: MakePanel; readonly beside: readonly PaneId[]}>>
> = {
	decide: {make: decidePane, beside: []},
	history: {make: historyPanel, beside: []},
	method: {make: methodPanel, beside: ['curl', 'code']},
	request: {make: requestPanel, beside: ['curl', 'code']},
};

const panelBlock = (view: View, make: MakePanel, rect: Rect): Block => {
	const {content, top} = make(view, isBordered(view) ? inside(rect) : rect);
	const scroll = {top, left: 0};
	return {
		id: view.state.dialog.kind,
		rect,
		lines: isBordered(view) ? framed(content, rect, {focused: true, scroll}) : bare(content, rect, scroll),
	};
};

/** A dialog's panel in the place of the response, and what stays beside it. */
const panelBlocks = (view: View, make: MakePanel, beside: readonly PaneId[]): readonly Block[] => {
	const {panes, right, list, mode} = view.layout;
	const isAlone = isTabbed(mode) || beside.length === 0 || view.state.shown === 'about';
	return [
		...(list === undefined ? [] : [block(view, 'list', list)]),
		panelBlock(view, make, isAlone ? right : (panes.response ?? right)),
		...(isAlone ? [] : beside.map((pane) => block(view, pane, panes[pane] ?? right))),
	];
};

/** The panes that are seen, by mode: beside each other, or one at a time behind tabs. */
const paneBlocks = (view: View): readonly Block[] => {
	const {state, layout} = view;
	const {list, right} = layout;
	const panel = panels[state.dialog.kind];
	if (panel !== undefined) {
		return panelBlocks(view, panel.make, panel.beside);
	}

	const choosing = state.dialog.kind === 'find' || state.dialog.kind === 'frameworks';
	if (state.zoomed && !choosing) {
		const pane = zoomable(state);
		return [block(view, pane, layout.body)];
	}

	switch (layout.mode) {
		case 'tiny':
			return [];
		case 'small':
			return [block(view, choosing ? 'list' : state.shown, layout.body)];
		case 'medium':
			return [
				...(list === undefined ? [] : [block(view, 'list', list)]),
				block(view, state.shown, right, tabStrip(view, false)),
			];
		default: {
			const shown: readonly PaneId[] =
				state.shown === 'about' ? ['list', 'about'] : ['list', 'response', 'curl', 'code'];
			return shown.map((pane) => block(view, pane, layout.panes[pane] ?? right));
		}
	}
};

const helpOf = (view: View): {readonly content: Content; readonly height: number} => {
	const {body} = view.layout;
	const inner = isBordered(view) ? inside(body) : body;
	return {content: helpPane(view, inner), height: inner.height};
};

/** How far the help can be scrolled, in lines. */
export const helpExtentOf = (view: View): number => {
	const {content, height} = helpOf(view);
	return Math.max(0, content.lines.length - height);
};

const helpBlock = (view: View): Block => {
	const {body} = view.layout;
	const {content, height} = helpOf(view);
	const scroll = {top: view.state.dialog.kind === 'help' ? view.state.dialog.top : 0, left: 0};
	const hidden = content.lines.length - height - scroll.top;
	const shown = hidden > 0 ? {...content, bottom: [span(`↓ ${hidden}`, 'dim')]} : content;
	return {
		id: 'help',
		rect: body,
		lines: isBordered(view) ? framed(shown, body, {focused: true, scroll}) : bare(shown, body, scroll),
	};
};

const tooSmall = ({state, words}: View): readonly Block[] => {
	const {columns, rows} = state.size;
	const text = words.tooSmallLong(smallest.columns, smallest.rows);
	const short = words.tooSmall(smallest.columns, smallest.rows);
	const lines = Array.from({length: rows}, (_, row) =>
		fit(row === 0 ? [span(columns < cells(text) ? short : text)] : [], columns),
	);
	return [{id: 'tiny', rect: {x: 0, y: 0, width: columns, height: rows}, lines}];
};

/** Everything on the screen, as blocks that cover it without overlap. Pure: the one way in which anything is drawn. */
export const screen = (view: View): readonly Block[] => {
	const {layout, state} = view;
	if (layout.mode === 'tiny') {
		return tooSmall(view);
	}

	return [
		{
			id: 'header',
			rect: layout.header,
			lines: layout.mode === 'small' ? smallHeader(view) : [header(view)],
		},
		...(state.dialog.kind === 'help' ? [helpBlock(view)] : paneBlocks(view)),
		{id: 'footer', rect: layout.footer, lines: [footer(view)]},
	];
};
