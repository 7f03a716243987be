import type {Press} from '../common/press.js';
import {moved, stepBesideText} from '../common/steps.js';
import {edited} from '../common/text-field.js';
import {noDialog, type DialogOf} from '../state/dialog.js';
import type {State} from '../state/state.js';

/** A list to choose from by typing, which shows the choice at once. */
type Chooser<D> = {
	/** The state in which the dialog's choice is seen. */
	readonly preview: (next: D) => State;
	/** The state as it was before the dialog. */
	readonly restore: () => State;
	/** What is left of the list for a text, and which of it is chosen. */
	readonly narrow: (text: string) => Pick<D, keyof D & ('matches' | 'index')>;
};

/** The state after a key in a list to choose from by typing: Enter keeps the choice, Esc takes it back. */
export const choosing = <D extends DialogOf<'find' | 'frameworks'>>(
	state: State,
	dialog: D,
	press: Press,
	{preview, restore, narrow}: Chooser<D>,
): State => {
	if (press.key === 'escape') {
		return restore();
	}

	if (press.key === 'enter') {
		return {...state, dialog: noDialog};
	}

	const step = stepBesideText(press.key);
	if (step !== undefined) {
		return preview({...dialog, index: moved(dialog.index, step, dialog.matches.length)});
	}

	const typed = edited(dialog.typed, press);
	return typed.text === dialog.typed.text
		? {...state, dialog: {...dialog, typed}}
		: preview({...dialog, typed, ...narrow(typed.text)});
};

/** The index of the origin where nothing is typed, and of the best match where something is. */
export const indexFor = (text: string, origin: number): number => (text === '' ? Math.max(0, origin) : 0);
