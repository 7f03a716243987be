import type {Press} from '../common/press.js';
import type {Dialog, DialogOf} from '../state/dialog.js';
import type {State} from '../state/state.js';

/** The state after a key press, or a paste, in a dialog that is open. */
export type DialogReducer<Kind extends Dialog['kind']> = (state: State, dialog: DialogOf<Kind>, press: Press) => State;
