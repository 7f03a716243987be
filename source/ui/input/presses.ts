import type {Key} from 'ink';
import type {Commands} from '../commands.js';
import {actionOf} from './keymap.js';
import {modeOf} from '../drawing/layout.js';
import type {Store} from '../state/store.js';

/** A key press: the key's name as the key table writes it, and what it types, if anything. */
export type Press = {readonly key: string; readonly text: string};

const named: ReadonlyArray<readonly [flag: keyof Key, name: string]> = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

/** The control characters that are keys of their own; the others are Ctrl with a letter. */
const controls: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\b': 'backspace',
	'\u007F': 'backspace',
};

/** A character of several that arrived in one piece, as from a fast hand over a slow line. */
const pressOf = (character: string): Press => {
	const control = controls[character];
	if (control !== undefined) {
		return {key: control, text: ''};
	}

	const code = character.charCodeAt(0);
	return code > 0 && code < 27
		? {key: `ctrl-${String.fromCharCode(code + 0x60)}`, text: ''}
		: {key: character, text: character};
};

/** The presses in one event of Ink's. */
export const presses = (input: string, key: Key): readonly Press[] => {
	const name = named.find(([flag]) => key[flag] === true)?.[1];
	if (name !== undefined) {
		return [{key: key.shift && name === 'tab' ? 'shift-tab' : name, text: ''}];
	}

	if (key.ctrl) {
		return [{key: `ctrl-${input}`, text: ''}];
	}

	return key.meta ? [] : [...input].map(pressOf);
};

const always: Readonly<Record<string, 'quit' | 'suspend'>> = {'ctrl-c': 'quit', 'ctrl-z': 'suspend'};

/** The keys that the help screen keeps for itself; any other does from there what it says. */
const helpKeys = new Set(['up', 'down', 'pageup', 'pagedown', 'escape', 'enter', '/']);

/** Makes of a key press what it means here: an action, a command, or text in a dialog. */
export const handle = ({key, text}: Press, store: Store, {perform, submit}: Commands, now: () => Date): void => {
	const act = (name: NonNullable<ReturnType<typeof actionOf>>): void => {
		store.dispatch({type: 'clock', date: now()});
		store.dispatch({type: 'key', action: name, key});
		perform(name);
	};

	const state = store.state();
	const {dialog} = state;
	const urgent = always[key];
	if (urgent !== undefined) {
		perform(urgent);
		return;
	}

	if (modeOf(state.size) === 'tiny') {
		if (actionOf(key) === 'quit') {
			perform('quit');
		}

		return;
	}

	const action = actionOf(key);
	if (dialog.kind === 'help' && dialog.filter === undefined && !helpKeys.has(key) && action !== undefined) {
		store.dispatch({type: 'close'});
		if (action !== 'help') {
			act(action);
		}
	} else if (dialog.kind === 'history' && action === 'rerun') {
		perform(action);
	} else if ((dialog.kind === 'prompt' && key === 'enter') || (dialog.kind === 'confirm' && key === 'y')) {
		submit();
	} else if (dialog.kind !== 'none') {
		store.dispatch({type: 'dialog-key', key, text});
	} else if (action !== undefined) {
		act(action);
	}
};
