import {argv, requestFor, shellLine} from '../../curl/index.js';
import {cellOf, expectedServer, type Cell} from '../../grid/index.js';
import {messagesOf, type Messages} from '../../i18n/index.js';
import {layout, type Layout, type PaneId, type Rect} from '../drawing/layout.js';
import {cells, type Line} from '../common/lines.js';
import type {State} from './state.js';

/** The state, and what follows from it: all that drawing needs. */
export type View = {
	readonly state: State;
	readonly cell: Cell;
	readonly layout: Layout;
	readonly words: Messages;
};

/** What a pane shows, before it is scrolled and cut to its place. */
export type Content = {
	/** Left in the top border: what is inside, in a word; tabs take its place. */
	readonly title: Line;
	/** After the title: what exactly. */
	readonly detail?: Line;
	/** Right in the top border, or in the bottom one where that is too short: its state. */
	readonly note?: Line;
	/** In the bottom border. */
	readonly bottom?: Line;
	/** All lines, however many fit. */
	readonly lines: readonly Line[];
	/** What the lines say, for the clipboard. */
	readonly text: string;
};

/** A pane's content, made for the cells inside its border. */
export type Pane = (view: View, inner: Pick<Rect, 'width' | 'height'>) => Content;

/** What takes the place of a pane while a dialog is open, and the first of its lines that is seen. */
export type Panel = {readonly content: Content; readonly top: number};

/** Where the built-in server listens, or would. */
const serverUrlOf = ({server}: State): string => (server.kind === 'ready' ? server.url : expectedServer);

/** Where everything is in a state. */
export const layoutOf = (state: State): Layout => {
	const command = shellLine(argv(requestFor({...state, serverUrl: serverUrlOf(state)})));
	return layout(state.size, state.zoomed ? zoomable(state) : undefined, cells(command));
};

/** What is seen in a state. */
export const viewOf = (state: State): View => {
	const {status, framework, writers, format, target, edit, date} = state;
	return {
		state,
		cell: cellOf({status, framework, writers, format, target, edit, date, serverUrl: serverUrlOf(state)}),
		layout: layoutOf(state),
		words: messagesOf(state.language),
	};
};

/** The pane that zooming enlarges: the focused one, or from the list the one that is shown. */
export const zoomable = ({focus, shown}: Pick<State, 'focus' | 'shown'>): PaneId => (focus === 'list' ? shown : focus);

/** Whether the about panel is seen, where ←→ choose one of the statuses that this one is taken for, and Enter goes to it. */
export const isAbout = ({shown, live}: Pick<State, 'shown' | 'live'>): boolean =>
	shown === 'about' && live.kind === 'none';

/** The cells inside a border. */
export const inside = ({width, height}: Pick<Rect, 'width' | 'height'>): Pick<Rect, 'width' | 'height'> => ({
	width: Math.max(0, width - 2),
	height: Math.max(0, height - 2),
});
