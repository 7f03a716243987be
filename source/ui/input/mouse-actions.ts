import {contains, type Rect} from '../common/rect.js';
import {isBordered, isTabbed, type PaneId} from '../drawing/layout.js';
import {tabAt} from '../panes/tabs.js';
import type {Action} from '../reducers/action.js';
import {screen} from '../screen/screen.js';
import type {Dialog} from '../state/dialog.js';
import type {State} from '../state/state.js';
import {viewOf, type ScreenView} from '../state/view.js';
import type {MouseEvent} from './mouse-reports.js';

/** How many lines the wheel scrolls a pane. */
const wheelStep = 3;

/** The tab under the pointer, where panes share one place. */
const tabUnder = (view: ScreenView, {column, row}: MouseEvent): PaneId | undefined => {
	const {header, right, mode} = view.layout;
	const isSmall = mode === 'small';
	const line = isSmall ? header.y + 1 : right.y;
	return isTabbed(mode) && row === line && !view.state.zoomed
		? tabAt(view, isSmall, isSmall ? {end: header.width - 1, column} : {start: right.x + 2, column})
		: undefined;
};

const onList = (view: ScreenView, rect: Rect, {kind, row}: MouseEvent): readonly Action[] => {
	const {dialog, listTop} = view.state;
	if (kind === 'press') {
		const border = isBordered(view.layout.mode) ? 1 : 0;
		const [y, height] = [rect.y + border, rect.height - 2 * border];
		return row >= y && row < y + height ? [{type: 'choose', row: listTop + row - y}] : [];
	}

	return dialog.kind !== 'none'
		? [{type: 'dialog-key', key: kind, text: ''}]
		: [
				{type: 'focus', pane: 'list'},
				{type: 'key', action: kind === 'up' ? 'previous-status' : 'next-status', key: kind},
			];
};

const onPane = (pane: PaneId, {kind}: MouseEvent): readonly Action[] => [
	{type: 'focus', pane},
	...(kind === 'press' ? [] : [{type: 'scroll', lines: kind === 'up' ? -wheelStep : wheelStep} as const]),
];

const isPane = ({layout}: ScreenView, id: string): id is PaneId => Object.hasOwn(layout.panes, id) || id === 'about';

/** The dialogs in which the wheel does what ↑↓ do, and a click nothing. */
const wheeled: ReadonlySet<Dialog['kind']> = new Set(['help', 'decide', 'method', 'request', 'history']);

/** What a click or a turn of the wheel means: it chooses in a list, focuses a pane or its tab, and scrolls. */
export const mouseActions = (state: State, event: MouseEvent): readonly Action[] => {
	const {dialog} = state;
	const view = viewOf(state);
	const isDeaf = dialog.kind === 'prompt' || dialog.kind === 'confirm' || view.layout.mode === 'tiny';
	if (event.kind === 'other' || isDeaf) {
		return [];
	}

	if (wheeled.has(dialog.kind)) {
		return event.kind === 'press' ? [] : [{type: 'dialog-key', key: event.kind, text: ''}];
	}

	const block = screen(view).find(({rect}) => contains(rect, event));
	if (block?.id === 'list') {
		return onList(view, block.rect, event);
	}

	const tab = dialog.kind === 'none' && event.kind === 'press' ? tabUnder(view, event) : undefined;
	const pane = tab ?? block?.id;
	return dialog.kind === 'none' && pane !== undefined && isPane(view, pane) ? onPane(pane, event) : [];
};
