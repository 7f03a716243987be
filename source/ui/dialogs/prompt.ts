import {messagesOf} from '../../i18n/index.js';
import {edited, textField} from '../common/text-field.js';
import {noDialog, type DialogOf} from '../state/dialog.js';
import type {State} from '../state/state.js';
import {viewOf} from '../state/view.js';
import type {DialogReducer} from './dialog-reducer.js';

/** Opens a line to type in. */
const openPrompt = (state: State, purpose: DialogOf<'prompt'>['purpose'], text: string | undefined): State => ({
	...state,
	dialog: {kind: 'prompt', purpose, typed: textField(text)},
});

/** Asks for the target of curl, with the one that there is. */
export const openTargetPrompt = (state: State): State => openPrompt(state, 'target', state.target?.template);

/** Asks for the folder to write the whole app to, with a name for it; says so where there is no app. */
export const openFolderPrompt = (state: State): State => {
	const {app, framework, status} = viewOf(state).cell;
	return app === undefined
		? {...state, notice: {kind: 'bad', text: messagesOf(state.language).nothingToWrite}}
		: openPrompt(state, 'folder', `./${framework.id}-${status.code}`);
};

/** A key in the line that is typed; Enter is for the effects, which know whether the text can be used. */
export const reducePrompt: DialogReducer<'prompt'> = (state, {purpose, typed}, press) =>
	press.key === 'escape'
		? {...state, dialog: noDialog}
		: {...state, dialog: {kind: 'prompt', purpose, typed: edited(typed, press)}};
