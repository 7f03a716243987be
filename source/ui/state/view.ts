import {argv, requestFor, shellLine} from '../../curl/index.js';
import {cellOf, expectedServer, type Cell} from '../../grid/index.js';
import {messagesOf, type Messages} from '../../i18n/index.js';
import {cells} from '../common/cells.js';
import {memoise} from '../common/memoise.js';
import {layout, type Layout, type PaneId} from '../drawing/layout.js';
import type {State} from './state.js';

/** How far things are scrolled, and what just happened: nothing that a pane shows follows from these. */
const fleeting = ['scroll', 'listTop', 'notice'] as const;

/** What panes are made from: the state but for its scrolling, and what follows from it. */
export type View = {
	readonly state: Omit<State, (typeof fleeting)[number]>;
	readonly cell: Cell;
	readonly layout: Layout;
	readonly words: Messages;
};

/** All that the screen is drawn from. */
export type ScreenView = View & {readonly state: State};

const isFleeting: ReadonlySet<string> = new Set(fleeting);

/** Whether panes show the same in two views. */
export const isSameView = (a: View, b: View): boolean =>
	a.cell === b.cell &&
	a.layout === b.layout &&
	a.words === b.words &&
	(Object.keys(a.state) as ReadonlyArray<keyof View['state']>).every(
		(key) => isFleeting.has(key) || a.state[key] === b.state[key],
	);

/** Where the built-in server listens, or would. */
const serverUrlOf = ({server}: State): string => (server.kind === 'ready' ? server.url : expectedServer);

const cellFor = memoise(
	(
		status: State['status'],
		framework: State['framework'],
		writers: State['writers'],
		format: State['format'],
		target: State['target'],
		edit: State['edit'],
		date: Date,
		serverUrl: string,
	): Cell => cellOf({status, framework, writers, format, target, edit, date, serverUrl}),
);

const layoutFor = memoise(layout);

/** Where everything is in a state. */
export const layoutOf = (state: State): Layout => {
	const command = shellLine(argv(requestFor({...state, serverUrl: serverUrlOf(state)})));
	return layoutFor(state.size, state.zoomed ? zoomable(state) : undefined, cells(command));
};

/** What is seen in a state. */
export const viewOf = (state: State): ScreenView => {
	const {status, framework, writers, format, target, edit, date} = state;
	return {
		state,
		cell: cellFor(status, framework, writers, format, target, edit, date, serverUrlOf(state)),
		layout: layoutOf(state),
		words: messagesOf(state.language),
	};
};

/** The pane that zooming enlarges: the focused one, or from the list the one that is shown. */
export const zoomable = ({focus, shown}: Pick<State, 'focus' | 'shown'>): PaneId => (focus === 'list' ? shown : focus);

/** Whether the about panel is seen, where ←→ choose one of the statuses that this one is confused with, and Enter goes to it. */
export const isAbout = ({shown, live}: Pick<State, 'shown' | 'live'>): boolean =>
	shown === 'about' && live.kind === 'none';
