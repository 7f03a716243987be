import type {Press} from '../common/press.js';
import {isHelpKey} from '../dialogs/help.js';
import {modeOf} from '../drawing/layout.js';
import type {KeyEffects} from '../effects/key-effects.js';
import {actionOf, type ActionName} from '../keys/keymap.js';
import type {Action} from '../reducers/action.js';
import type {Store} from '../reducers/store.js';
import type {Dialog, DialogOf} from '../state/dialog.js';
import type {State} from '../state/state.js';

/** What follows from a press: what happens to the state, and then outside of it. */
export type Consequence = {
	readonly actions: readonly Action[];
	readonly performed?: ActionName;
	readonly submits?: true;
};

type Heard = {readonly press: Press; readonly action: ActionName | undefined; readonly date: Date};

const nothing: Consequence = {actions: []};

const act = (action: ActionName, {press: {key}, date}: Heard): Consequence => ({
	actions: [{type: 'key', action, key, date}],
	performed: action,
});

const type = ({press: {key, text}}: Heard): Consequence => ({actions: [{type: 'dialog-key', key, text}]});

/** What a press means in each dialog; in those that are not here, it is a key of the dialog's own. */
const inDialog: {
	readonly [Kind in Dialog['kind']]?: (heard: Heard, dialog: DialogOf<Kind>) => Consequence | undefined;
} = {
	none: (heard) => (heard.action === undefined ? nothing : act(heard.action, heard)),
	prompt: ({press}) => (press.key === 'enter' ? {actions: [], submits: true} : undefined),
	confirm: ({press}) => (press.key === 'y' ? {actions: [], submits: true} : undefined),
	history: ({action}) => (action === 'rerun' ? {actions: [], performed: action} : undefined),
	help: (heard, {filter}) => {
		const {action, press} = heard;
		if (filter !== undefined || action === undefined || isHelpKey(press.key)) {
			return undefined;
		}

		const {actions, ...rest} = action === 'help' ? nothing : act(action, heard);
		return {actions: [{type: 'close'}, ...actions], ...rest};
	},
};

const meaningIn = <Kind extends Dialog['kind']>(heard: Heard, kind: Kind, dialog: DialogOf<Kind>): Consequence =>
	inDialog[kind]?.(heard, dialog) ?? type(heard);

const always: ReadonlySet<string> = new Set(['ctrl-c', 'ctrl-z']);

/** What a press means in a state. Pure: the moment comes in. */
export const consequenceOf = ({size, dialog}: State, press: Press, date: Date): Consequence => {
	const action = actionOf(press.key);
	if (action !== undefined && always.has(press.key)) {
		return {actions: [], performed: action};
	}

	if (modeOf(size) === 'tiny') {
		return action === 'quit' ? {actions: [], performed: action} : nothing;
	}

	return meaningIn({press, action, date}, dialog.kind, dialog);
};

/** Does what a press means. */
export const handlePress = (press: Press, store: Store, {perform, submit}: KeyEffects, now: () => Date): void => {
	const {actions, performed, submits} = consequenceOf(store.state(), press, now());
	for (const action of actions) {
		store.dispatch(action);
	}

	if (performed !== undefined) {
		perform(performed);
	}

	if (submits) {
		submit();
	}
};
