import type {Action} from '../reducers/action.js';
import type {State} from '../state/state.js';

/** What a paste means: text for the dialog that is open. */
export const pasteActions = ({dialog}: State, text: string): readonly Action[] =>
	dialog.kind === 'none' ? [] : [{type: 'dialog-key', key: '', text}];
