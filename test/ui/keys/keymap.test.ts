import {describe, expect, test} from 'vitest';
import {messagesOf} from '../../../source/i18n/index.js';
import {languages} from '../../../source/language.js';
import {cells} from '../../../source/ui/common/cells.js';
import {hints} from '../../../source/ui/keys/hints.js';
import {actionOf, bindings, groups, shownKey} from '../../../source/ui/keys/keymap.js';

const keys = bindings.flatMap((binding) => binding.keys.map((key) => [key, binding.action] as const));

test('no key and no action is in the table twice', () => {
	expect(new Set(keys.map(([key]) => key)).size).toBe(keys.length);
	expect(new Set(bindings.map(({action}) => action)).size).toBe(bindings.length);
});

test('each key does what its row says, and no other key does anything', () => {
	for (const [key, action] of keys) {
		expect(actionOf(key), key).toBe(action);
	}

	expect(['', 'F1', 'X', 'ctrl-x', 'constructor', '__proto__'].map((key) => actionOf(key))).toEqual(
		Array.from({length: 6}),
	);
});

test('every group of the help has keys, and every key is in one', () => {
	expect([...new Set(bindings.map(({group}) => group))]).toEqual([...groups]);
});

/** How a key is written for people, where that is not its name. */
const pictures: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	home: 'Home',
	end: 'End',
	tab: 'Tab',
	'shift-tab': 'Shift-Tab',
	enter: '⏎',
	escape: 'Esc',
	0: '0–9',
	'ctrl-c': 'Ctrl-C',
	'ctrl-z': 'Ctrl-Z',
};

test('each row shows keys of its own', () => {
	for (const binding of bindings) {
		const written = binding.keys.map((key) => pictures[key] ?? key);
		expect(
			binding.shown.split(' ').filter((each) => !written.includes(each)),
			binding.action,
		).toEqual([]);
		expect(shownKey(binding.action), binding.action).toBe(written[0]);
	}
});

describe.each(languages)('in %s', (language) => {
	const words = messagesOf(language);

	test('every action and every group has words', () => {
		expect(Object.keys(words.actions).sort()).toEqual(bindings.map(({action}) => action).sort());
		expect(Object.keys(words.groups)).toEqual([...groups]);
	});

	test('every hint of the footer has a label, and every label is used', () => {
		const used = new Set(Object.values(hints).flatMap((all) => all.map(({label}) => label)));
		expect(Object.keys(words.hints).sort()).toEqual([...used].sort());
		expect(Object.keys(words.shortHints).filter((name) => !used.has(name as 'run'))).toEqual([]);
	});
});

test('a footer has at most six hints, each with its key, none twice', () => {
	for (const [context, all] of Object.entries(hints)) {
		expect(all.length, context).toBeLessThanOrEqual(6);
		expect(
			all.filter((each) => cells(each.keys) === 0),
			context,
		).toEqual([]);
		expect(new Set(all.map((each) => each.keys)).size, context).toBe(all.length);
	}
});
