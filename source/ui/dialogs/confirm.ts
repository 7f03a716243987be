import {noDialog} from '../state/dialog.js';
import type {DialogReducer} from './dialog-reducer.js';

/** A key at the question before a host: `n` and Esc say no; `y` is for the effects, which then send the request. */
export const reduceConfirm: DialogReducer<'confirm'> = (state, _dialog, {key}) =>
	key === 'escape' || key === 'n' ? {...state, dialog: noDialog} : state;
