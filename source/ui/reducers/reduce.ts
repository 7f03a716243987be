import {reduceDialog} from '../dialogs/reduce-dialog.js';
import {noDialog} from '../state/dialog.js';
import {recalled} from '../state/history.js';
import type {State} from '../state/state.js';
import type {Action} from './action.js';
import {focusOn} from './focus.js';
import {keys} from './keys.js';
import {chooseRow} from './pointing.js';
import {withLive} from './live.js';
import {scrollBy} from './scrolling.js';
import {centred, settle} from './settle.js';

type ActionOf<Type extends Action['type']> = Extract<Action, {type: Type}>;

type Reducer<Type extends Action['type']> = (state: State, action: ActionOf<Type>) => State;

const secondOf = (date: Date): number => Math.floor(date.getTime() / 1000);

/** The state at another moment: the same within a second, which is all that a `Date` field tells. */
const withDate = (state: State, date: Date | undefined): State =>
	date === undefined || secondOf(date) === secondOf(state.date) ? state : {...state, date};

const reducers: {readonly [Type in Action['type']]: Reducer<Type>} = {
	key: (state, {action, key, date}) => withDate(keys[action]({...state, notice: undefined}, key), date),
	'dialog-key': (state, press) => reduceDialog({...state, notice: undefined}, press),
	choose: (state, {row}) => chooseRow({...state, notice: undefined}, row),
	focus: (state, {pane}) => focusOn(state, pane),
	scroll: (state, {lines}) => scrollBy(state, lines, 0),
	resize: (state, {size}) => ({...state, size}),
	server: (state, {server}) => ({...state, server}),
	live: (state, {live}) => withLive(state, live),
	recall: (state, {run}) => recalled(state, run),
	target: (state, {target}) => ({...state, target, dialog: noDialog, live: {kind: 'none'}}),
	'prompt-error': (state, {error}) =>
		state.dialog.kind === 'prompt' ? {...state, dialog: {...state.dialog, error}} : state,
	confirm: (state, {method, host}) => ({...state, dialog: {kind: 'confirm', method, host}}),
	allow: (state, {host}) => ({...state, allowedHosts: [...state.allowedHosts, host], dialog: noDialog}),
	close: (state) => ({...state, dialog: noDialog}),
	notice: (state, {notice}) => ({...state, notice}),
};

const reducerOf = <Type extends Action['type']>(type: Type): Reducer<Type> => reducers[type];

/** Which list is shown. */
const listOf = ({dialog}: State): 'find' | 'frameworks' | 'statuses' =>
	dialog.kind === 'find' || dialog.kind === 'frameworks' ? dialog.kind : 'statuses';

/** The state after an action. Pure: the clock and the network come in as actions. */
export const reduce = <Type extends Action['type']>(state: State, action: ActionOf<Type>): State => {
	const next = reducerOf(action.type)(state, action);
	return listOf(next) === listOf(state) ? settle(next) : centred(next);
};
