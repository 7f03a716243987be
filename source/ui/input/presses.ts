import type {Key} from 'ink';
import {graphemes} from '../common/graphemes.js';
import type {Press} from '../common/press.js';

/** The keys that Ink tells by a flag. */
const flagged: ReadonlyArray<readonly [flag: keyof Key, key: string]> = [
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
const controls: ReadonlyMap<string, string> = new Map([
	['\r', 'enter'],
	['\n', 'enter'],
	['\t', 'tab'],
	['\b', 'backspace'],
	['\u007F', 'backspace'],
]);

/** A character of several that arrived in one piece, as from a fast hand over a slow line. */
const pressOf = (character: string): Press => {
	const control = controls.get(character);
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
	const name = flagged.find(([flag]) => key[flag] === true)?.[1];
	if (name !== undefined) {
		return [{key: key.shift && name === 'tab' ? 'shift-tab' : name, text: ''}];
	}

	if (key.ctrl) {
		return [{key: `ctrl-${input}`, text: ''}];
	}

	// CR and LF are one grapheme, and two presses.
	const characters = [...graphemes(input)].flatMap((each) => (each === '\r\n' ? [...each] : [each]));
	return key.meta ? [] : characters.map(pressOf);
};
