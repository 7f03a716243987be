import type {ActionName} from '../keys/keymap.js';
import type {Store} from '../reducers/store.js';
import {answerPrompt} from './answering.js';
import {effectContext, type EffectContext} from './context.js';
import {copyCode, copyCurl, copyPane, copyResponse} from './copying.js';
import type {Effects} from './effects.js';
import {allowHost, rerun, rerunFollowing, run} from './running.js';

/** What the component gives to the effects: how to leave, and how to hand over the terminal for a while. */
export type Host = {readonly exit: () => void; readonly suspend: (callback: () => Promise<void>) => Promise<void>};

/** Does what keys do outside the state. */
export type KeyEffects = {
	readonly perform: (action: ActionName) => void;
	/** Enter in the line of a prompt, or yes to a question. */
	readonly submit: () => void;
};

const openSpecification = async ({effects, view, words, told, notify}: EffectContext): Promise<void> => {
	const {url} = view().cell.status.specification;
	const opened = await effects.openUrl(url);
	if (opened.ok) {
		notify('good', words().opened(url));
	} else {
		notify('bad', `${told(opened.reason)}: ${url}`);
	}
};

/** The keys that do something outside the state, each after its reducer. */
const performed: Readonly<Partial<Record<ActionName, (context: EffectContext, host: Host) => void | Promise<void>>>> = {
	'copy-code': copyCode,
	'copy-response': copyResponse,
	'copy-curl': copyCurl,
	'copy-pane': copyPane,
	run,
	rerun,
	follow: rerunFollowing,
	specification: openSpecification,
	quit: (_context, {exit}) => exit(),
	suspend: async ({effects}, {suspend}) => suspend(effects.suspend),
};

/** Binds the keys with an effect to the store that hears of the outcome. */
export const createKeyEffects = (store: Store, effects: Effects, host: Host): KeyEffects => {
	const context = effectContext(store, effects);
	return {
		perform: (action) => {
			void performed[action]?.(context, host);
		},
		submit: () => {
			const {dialog} = store.state();
			if (dialog.kind === 'prompt') {
				void answerPrompt(context, dialog);
			} else if (dialog.kind === 'confirm') {
				void allowHost(context, dialog.host);
			}
		},
	};
};
