import type {Press} from '../common/press.js';
import type {Dialog} from '../state/dialog.js';
import type {State} from '../state/state.js';
import {reduceConfirm} from './confirm.js';
import {reduceDecide} from './decide.js';
import type {DialogReducer} from './dialog-reducer.js';
import {reduceFind} from './find.js';
import {reduceFrameworks} from './frameworks.js';
import {reduceHelp} from './help.js';
import {reduceHistory} from './history.js';
import {reduceMethod} from './method.js';
import {reducePrompt} from './prompt.js';
import {reduceRequest} from './request.js';

/** What a key does in each dialog. */
const reducers: {readonly [Kind in Dialog['kind']]: DialogReducer<Kind>} = {
	none: (state) => state,
	find: reduceFind,
	frameworks: reduceFrameworks,
	prompt: reducePrompt,
	confirm: reduceConfirm,
	method: reduceMethod,
	request: reduceRequest,
	history: reduceHistory,
	decide: reduceDecide,
	help: reduceHelp,
};

const reducerOf = <Kind extends Dialog['kind']>(kind: Kind): DialogReducer<Kind> => reducers[kind];

/** The state after a key press, or a paste, in the dialog that is open. */
export const reduceDialog = (state: State, press: Press): State =>
	reducerOf(state.dialog.kind)(state, state.dialog, press);
