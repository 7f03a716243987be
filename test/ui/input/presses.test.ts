import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {presses} from '../../../source/ui/input/presses.js';

const no: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};

test.each([
	['a key', 'j', {}, ['j']],
	['an arrow', '', {upArrow: true}, ['up']],
	['Shift-Tab', '', {tab: true, shift: true}, ['shift-tab']],
	['Ctrl with a letter', 'u', {ctrl: true}, ['ctrl-u']],
	['Alt with a letter', 'u', {meta: true}, []],
	['several keys in one piece', '/go\r', {}, ['/', 'g', 'o', 'enter']],
	['keys of control among them', 'ab\u007Fc\b\u0015\t', {}, ['a', 'b', 'backspace', 'c', 'backspace', 'ctrl-u', 'tab']],
	['a character of two code units', '🦊', {}, ['🦊']],
])('%s is %j with %j: %j', (_, input, key, names) => {
	expect(presses(input, {...no, ...key}).map(({key: name}) => name)).toEqual(names);
});

test('only what can be seen is typed', () => {
	expect(presses('a\u0015\u007F日', no).map(({text}) => text)).toEqual(['a', '', '', '日']);
});
