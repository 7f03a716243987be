import {parseTarget} from '../../curl/index.js';
import type {DialogOf} from '../state/dialog.js';
import type {EffectContext} from './context.js';

/** Takes what was typed as the target of curl; nothing is the built-in server. */
const useTarget = ({store, words, told, notify}: EffectContext, text: string): void => {
	if (text.trim() === '') {
		store.dispatch({type: 'target', target: undefined});
		notify('good', words().targetIs(words().builtInServer));
		return;
	}

	const parsed = parseTarget(text);
	if (parsed.ok) {
		store.dispatch({type: 'target', target: parsed.target});
		notify('good', words().targetIs(parsed.target.template));
	} else {
		store.dispatch({type: 'prompt-error', error: told(parsed.reason)});
	}
};

/** Writes the whole app to the folder that was typed. */
const writeApp = async ({store, effects, view, words, told, notify}: EffectContext, folder: string): Promise<void> => {
	const {app} = view().cell;
	if (app === undefined) {
		notify('bad', words().nothingToWrite);
		return;
	}

	const written = await effects.writeApp(app, folder);
	if (written.ok) {
		store.dispatch({type: 'close'});
		notify('good', words().written(written.folder, written.files.length));
	} else {
		store.dispatch({type: 'prompt-error', error: told(written.reason)});
	}
};

/** Does what the line of a prompt was typed for. */
export const answerPrompt = async (context: EffectContext, {purpose, typed}: DialogOf<'prompt'>): Promise<void> => {
	if (purpose === 'target') {
		useTarget(context, typed.text);
	} else {
		await writeApp(context, typed.text);
	}
};
