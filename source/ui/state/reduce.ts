import type {RequestEdit, Target} from '../../curl/index.js';
import {contentViews} from '../../curl/live.js';
import {titleOf, versionsOf, type Framework} from '../../frameworks/index.js';
import {messagesOf} from '../../i18n/index.js';
import {languages} from '../../language.js';
import {bodyFormats} from '../../response/index.js';
import {findByCode, registered, type Status} from '../../statuses/index.js';
import {neighboursOf} from '../../statuses/neighbours.js';
import {search} from '../../statuses/search.js';
import {walk, type Answer} from '../../statuses/walk.js';
import {answered, reduceDialog} from '../dialogs/reduce-dialog.js';
import {editor} from '../common/text-field.js';
import {extentOf, pageOf} from './extent.js';
import {toggleFavourite} from './favourites.js';
import {recalled, remembered, startHistory} from './history.js';
import type {ActionName} from '../input/keymap.js';
import {isTabbed, modeOf, type PaneId, type Size} from '../drawing/layout.js';
import {keepVisible, rowOf, rowsOf, statusesOf} from './status-list.js';
import type {Live, Notice, Run, Scroll, ServerState, State} from './state.js';
import {frameworksFor, pickerRows, placeOf, walked} from './framework-list.js';
import {startMethod, startRequest} from '../dialogs/request.js';
import {helpExtentOf} from '../drawing/screen.js';
import {isAbout, layoutOf, viewOf} from './view.js';

/** What can happen to the state. */
export type Action =
	| {readonly type: 'key'; readonly action: ActionName; readonly key: string}
	| {readonly type: 'dialog-key'; readonly key: string; readonly text: string}
	/** A row of the list was pointed at, counted from the first of all. */
	| {readonly type: 'choose'; readonly row: number}
	| {readonly type: 'focus'; readonly pane: PaneId}
	| {readonly type: 'scroll'; readonly lines: number}
	| {readonly type: 'resize'; readonly size: Size}
	| {readonly type: 'clock'; readonly date: Date}
	| {readonly type: 'server'; readonly server: ServerState}
	| {readonly type: 'live'; readonly live: Live}
	/** A run of the history is shown again. */
	| {readonly type: 'recall'; readonly run: Run}
	| {readonly type: 'target'; readonly target: Target | undefined}
	| {readonly type: 'prompt-error'; readonly error: string}
	| {readonly type: 'prompt'; readonly purpose: 'target' | 'folder'; readonly text: string}
	| {readonly type: 'confirm'; readonly method: string; readonly host: string}
	| {readonly type: 'allow'; readonly host: string}
	| {readonly type: 'close'}
	| {readonly type: 'notice'; readonly notice: Notice | undefined};

const top = {top: 0, left: 0};

/** The state with another status; a live result and the scrolling belong to the old one. */
const withStatus = (state: State, status: Status): State =>
	status === state.status
		? state
		: {
				...state,
				status,
				showsUnofficial: state.showsUnofficial || status.unofficial !== undefined,
				scroll: top,
				neighbour: 0,
				pasted: undefined,
				live: {kind: 'none'},
			};

const nextOf = <T>(items: readonly T[], current: T): T => items[(items.indexOf(current) + 1) % items.length] ?? current;

const at = <T>(items: readonly T[], index: number): T | undefined =>
	items[Math.min(Math.max(index, 0), items.length - 1)];

const moveStatus = (state: State, by: number): State =>
	withStatus(state, at(statusesOf(state), statusesOf(state).indexOf(state.status) + by) ?? state.status);

const withFramework = (state: State, framework: Framework): State => ({...state, framework, scroll: top});

const moveFramework = (state: State, by: number): State => {
	const all = walked(state.favourites);
	const index = placeOf(state.framework, all) + by;
	return withFramework(state, all[(index + all.length) % all.length] ?? state.framework);
};

const nextVersion = (state: State): State => {
	const {framework, language} = state;
	const next = nextOf(versionsOf(framework), framework);
	const {versionIs, onlyVersion} = messagesOf(language);
	return next === framework
		? {...state, notice: {kind: 'good', text: onlyVersion(framework.name, framework.version)}}
		: {...withFramework(state, next), notice: {kind: 'good', text: versionIs(titleOf(next))}};
};

const scrollBy = (state: State, lines: number, columns: number): State => {
	const {height, width} = extentOf(state);
	const limit = (value: number, high: number): number => Math.min(Math.max(value, 0), Math.max(0, high));
	return {
		...state,
		scroll: {top: limit(state.scroll.top + lines, height), left: limit(state.scroll.left + columns, width)},
	};
};

/** Whether ↑↓ move the status: in the list, and over the about panel, which follows. */
const movesStatus = ({focus}: State): boolean => focus === 'list';

const vertical =
	(lines: (state: State) => number) =>
	(state: State): State =>
		movesStatus(state) ? moveStatus(state, lines(state)) : scrollBy(state, lines(state), 0);

/** How many cells a key pans a pane whose lines are cut. */
const panStep = 8;

const moveNeighbour = (state: State, by: number): State => {
	const {length} = neighboursOf(state.status.code);
	return length === 0 ? state : {...state, neighbour: (state.neighbour + by + length) % length};
};

const goToNeighbour = (state: State): State => {
	const code = neighboursOf(state.status.code)[state.neighbour]?.code;
	const status = code === undefined ? undefined : findByCode(code);
	return status === undefined || !isAbout(state) ? state : withStatus(state, status);
};

/** Shows or hides the unofficial statuses; one that is selected gives way to the registered one before it. */
const toggleUnofficial = (state: State): State => {
	const next = {...state, focus: 'list' as const, showsUnofficial: !state.showsUnofficial};
	const before = registered.findLast(({code}) => code <= state.status.code);
	return next.showsUnofficial || state.status.unofficial === undefined || before === undefined
		? next
		: {...withStatus(next, before), showsUnofficial: false};
};

/** The questions, or the last of those that led here. */
const startDeciding = (state: State): State => {
	const {decided} = state;
	const answers = walk(decided).at === state.status.code ? decided.slice(0, -1) : [];
	return {
		...state,
		zoomed: false,
		focus: 'list',
		live: {kind: 'none'},
		dialog: {kind: 'decide', answers, index: answers.length < decided.length && decided.at(-1) === 'no' ? 1 : 0},
	};
};

const horizontal =
	(direction: number) =>
	(state: State): State =>
		isAbout(state)
			? moveNeighbour(state, direction)
			: !movesStatus(state) && extentOf(state).width > 0
				? scrollBy(state, 0, direction * panStep)
				: moveFramework(state, direction);

const paneOrder = (state: State): readonly PaneId[] => {
	if (isTabbed(modeOf(state.size))) {
		return ['list', 'code', 'response', 'curl', 'about'];
	}

	return state.shown === 'about' ? ['list', 'about'] : ['list', 'response', 'curl', 'code'];
};

const focusOn = (state: State, pane: PaneId): State => ({
	...state,
	focus: pane,
	shown: pane === 'list' ? state.shown : pane,
	scroll: pane === state.focus ? state.scroll : top,
});

const focusNext =
	(direction: number) =>
	(state: State): State => {
		const order = paneOrder(state);
		const next = order[(order.indexOf(state.focus) + direction + order.length) % order.length];
		return focusOn({...state, zoomed: false}, next ?? 'list');
	};

const startFind = (state: State, text: string): State => {
	const matches = search(text);
	const found = text === '' ? state.status : (matches[0]?.status ?? state.status);
	return {
		...withStatus(state, found),
		focus: 'list',
		zoomed: false,
		dialog: {
			kind: 'find',
			editor: editor(text),
			matches,
			index: Math.max(
				0,
				matches.findIndex(({status}) => status === found),
			),
			origin: state.status,
		},
	};
};

/** Esc undoes one thing at a time, the nearest first. */
const back = (state: State): State => {
	if (state.live.kind !== 'none') {
		return {...state, live: {kind: 'none'}, scroll: top};
	}

	if (state.zoomed) {
		return {...state, zoomed: false};
	}

	if (state.pasted !== undefined) {
		return {...state, pasted: undefined, scroll: top};
	}

	if (state.focus !== 'list') {
		return focusOn({...state, shown: state.shown === 'about' ? 'code' : state.shown}, 'list');
	}

	return state.shown === 'about' ? {...state, shown: 'code'} : state;
};

const toggleAbout = (state: State): State =>
	state.shown === 'about'
		? {...state, shown: 'code', focus: state.focus === 'about' ? 'list' : state.focus, zoomed: false, scroll: top}
		: {...state, shown: 'about', focus: 'list', zoomed: false, scroll: top, live: {kind: 'none'}};

const toggledFollow = ({follow, ...edit}: RequestEdit): RequestEdit =>
	follow === true ? edit : {...edit, follow: true};

const unchanged = (state: State): State => state;

const firstOrLast =
	(edge: number) =>
	(state: State): State =>
		movesStatus(state) ? moveStatus(state, edge) : scrollBy(state, edge, -Infinity);

const page = (state: State): number =>
	movesStatus(state) ? Math.max(1, pageOf(state, 'list') - 1) : Math.max(1, pageOf(state, state.focus) - 1);

/** What each key does to the state; those with an effect outside leave it as it is, and the effect reports back. */
const keys: Readonly<Record<ActionName, (state: State, key: string) => State>> = {
	'previous-status': vertical(() => -1),
	'next-status': vertical(() => 1),
	'page-up': vertical((state) => -page(state)),
	'page-down': vertical((state) => page(state)),
	first: firstOrLast(-1e6),
	last: firstOrLast(1e6),
	jump: startFind,
	find: (state) => startFind(state, ''),
	'previous-framework': horizontal(-1),
	'next-framework': horizontal(1),
	decide: startDeciding,
	unofficial: toggleUnofficial,
	frameworks: (state) => ({
		...state,
		focus: 'list',
		zoomed: false,
		dialog: {
			kind: 'frameworks',
			editor: editor(),
			matches: frameworksFor('', state.favourites),
			index: frameworksFor('', state.favourites).indexOf(state.framework),
			origin: state.framework,
		},
	}),
	version: nextVersion,
	favourite: toggleFavourite,
	'next-pane': focusNext(1),
	'previous-pane': focusNext(-1),
	zoom: (state) => ({...state, zoomed: !state.zoomed, scroll: top}),
	about: toggleAbout,
	format: (state) => ({...state, format: nextOf(bodyFormats, state.format), live: {kind: 'none'}, scroll: top}),
	app: (state) => ({...state, wholeApp: !state.wholeApp, scroll: top}),
	back,
	target: (state) => ({...state, dialog: {kind: 'prompt', purpose: 'target', editor: editor(state.target?.template)}}),
	language: (state) => ({...state, language: nextOf(languages, state.language)}),
	help: (state) => ({...state, dialog: {kind: 'help', top: 0}}),
	history: startHistory,
	rerun: unchanged,
	method: startMethod,
	request: startRequest,
	follow: (state) => ({...state, edit: toggledFollow(state.edit)}),
	content: (state) => ({...state, contentView: nextOf(contentViews, state.contentView), scroll: top}),
	specification: unchanged,
	'copy-code': unchanged,
	'copy-response': unchanged,
	'copy-curl': unchanged,
	'copy-pane': unchanged,
	write: unchanged,
	run: goToNeighbour,
	quit: unchanged,
	suspend: unchanged,
};

/** The state with what stands in a row of the list chosen; a heading is nothing to choose. */
const chooseRow = (state: State, row: number): State => {
	const {dialog, favourites} = state;
	if (dialog.kind === 'find') {
		const match = dialog.matches[row];
		return match === undefined ? state : withStatus({...state, dialog: {...dialog, index: row}}, match.status);
	}

	if (dialog.kind === 'frameworks') {
		const chosen = pickerRows(dialog.matches, favourites)[row];
		return chosen?.kind === 'framework'
			? withFramework(
					{...state, dialog: {...dialog, index: dialog.matches.indexOf(chosen.framework)}},
					chosen.framework,
				)
			: state;
	}

	const chosen = rowsOf(state)[row];
	return chosen?.kind === 'status' ? withStatus(focusOn(state, 'list'), chosen.status) : state;
};

const withLive = (state: State, live: Live): State => ({
	...state,
	live,
	history: live.kind === 'done' ? remembered(state.history, live.run) : state.history,
	scroll: top,
	shown: live.kind === 'none' ? state.shown : 'response',
	focus: state.focus === 'about' || (live.kind === 'done' && state.focus !== 'list') ? 'response' : state.focus,
});

const handlers: {readonly [T in Action['type']]: (state: State, action: Extract<Action, {type: T}>) => State} = {
	key: (state, {action, key}) => keys[action]({...state, notice: undefined}, key),
	'dialog-key': (state, {key, text}) => reduceDialog({...state, notice: undefined}, key, text, withStatus),
	choose: (state, {row}) => chooseRow({...state, notice: undefined}, row),
	focus: (state, {pane}) => focusOn(state, pane),
	scroll: (state, {lines}) => scrollBy(state, lines, 0),
	resize: (state, {size}) => ({...state, size}),
	clock: (state, {date}) => ({...state, date}),
	server: (state, {server}) => ({...state, server}),
	live: (state, {live}) => withLive(state, live),
	recall: (state, {run}) => recalled(state, run, withStatus),
	target: (state, {target}) => ({...state, target, dialog: {kind: 'none'}, live: {kind: 'none'}}),
	prompt: (state, {purpose, text}) => ({...state, dialog: {kind: 'prompt', purpose, editor: editor(text)}}),
	'prompt-error': (state, {error}) =>
		state.dialog.kind === 'prompt' ? {...state, dialog: {...state.dialog, error}} : state,
	confirm: (state, {method, host}) => ({...state, dialog: {kind: 'confirm', method, host}}),
	allow: (state, {host}) => ({...state, allowedHosts: [...state.allowedHosts, host], dialog: {kind: 'none'}}),
	close: (state) => ({...state, dialog: {kind: 'none'}}),
	notice: (state, {notice}) => ({...state, notice}),
};

/** The scrolling, no further than there is something to see: a pane may have grown, or what it shows have become less. */
const scrollInside = (state: State): Scroll => {
	const {scroll} = state;
	if (scroll.top === 0 && scroll.left === 0) {
		return scroll;
	}

	const inside = scrollBy(state, 0, 0).scroll;
	return inside.top === scroll.top && inside.left === scroll.left ? scroll : inside;
};

const helpInside = (state: State): State['dialog'] => {
	const {dialog} = state;
	const lowest = dialog.kind === 'help' && dialog.top > 0 ? helpExtentOf(viewOf(state)) : Infinity;
	return dialog.kind === 'help' && dialog.top > lowest ? {...dialog, top: lowest} : dialog;
};

/** The row of the list that is selected, and which rows are headings. */
const listRow = (state: State): {readonly index: number; readonly headings: readonly boolean[]} => {
	const {dialog, favourites} = state;
	switch (dialog.kind) {
		case 'find':
			return {index: dialog.index, headings: dialog.matches.map(() => false)};
		case 'frameworks': {
			const rows = pickerRows(dialog.matches, favourites);
			const chosen = dialog.matches[dialog.index];
			return {
				index: rows.findIndex((row) => row.kind === 'framework' && row.framework === chosen),
				headings: rows.map(({kind}) => kind !== 'framework'),
			};
		}

		default:
			return {index: rowOf(state.status), headings: rowsOf(state).map(({kind}) => kind !== 'status')};
	}
};

/**
 * Keeps what follows from the rest in step: the selected row is in the window, the focus is on a pane that is there,
 * and neither that pane nor the help is scrolled beyond its end.
 */
const settle = (state: State): State => {
	const dialog = helpInside(state);
	const {panes} = layoutOf(state);
	const focus = panes[state.focus] === undefined && state.shown !== 'about' ? 'list' : state.focus;
	const {index, headings} = listRow(state);
	const listTop = keepVisible(state.listTop, index, pageOf(state, 'list'), headings);
	const scroll = scrollInside({...state, focus});
	return focus === state.focus && listTop === state.listTop && scroll === state.scroll && dialog === state.dialog
		? state
		: {...state, focus, listTop, scroll, dialog};
};

/** The state with the selected row in the middle of the list, as it opens. */
export const centred = (state: State): State =>
	settle({...state, listTop: Math.max(0, listRow(state).index - Math.floor(pageOf(state, 'list') / 2))});

/** Which list is shown. */
const listOf = ({dialog}: State): 'find' | 'frameworks' | 'statuses' =>
	dialog.kind === 'find' || dialog.kind === 'frameworks' ? dialog.kind : 'statuses';

/** The state with the questions of “which one should I send?” after some answers; the status, where they lead to one. */
export const deciding = (state: State, answers: readonly Answer[]): State => answered(state, answers, withStatus);

/** The state after an action. Pure: the clock and the network come in as actions. */
export const reduce = <T extends Action['type']>(state: State, action: Extract<Action, {type: T}>): State => {
	const next = (handlers[action.type] as (state: State, action: Extract<Action, {type: T}>) => State)(state, action);
	return listOf(next) === listOf(state) ? settle(next) : centred(next);
};
