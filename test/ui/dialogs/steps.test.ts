import {describe, expect, test} from 'vitest';
import {methods} from '../../../source/method.js';
import {search} from '../../../source/statuses/search.js';
import {frameworksFor} from '../../../source/ui/state/framework-list.js';
import type {Dialog} from '../../../source/ui/state/dialog.js';
import type {State} from '../../../source/ui/state/state.js';
import {helpExtentOf} from '../../../source/ui/dialogs/help-panel.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import {viewOf} from '../../../source/ui/state/view.js';
import {after, done, heard, opened} from '../opened.js';

/** So low that the help has to be scrolled. */
const low = {columns: 80, rows: 16};

const runs = 25;

const ran = Array.from({length: runs}).reduce<State>(
	(state) => reduce(state, {type: 'live', live: done({kind: 'missing'})}),
	opened(low),
);

/** Where the reader is in a dialog. */
const indexOf = (dialog: Dialog): number | undefined =>
	'index' in dialog ? dialog.index : dialog.kind === 'help' ? dialog.top : undefined;

const help = after(opened(low), 'help');

/** The dialogs in which no text is typed, at their beginning, and the last index of each. */
const lists: ReadonlyArray<readonly [kind: Dialog['kind'], state: State, last: number]> = [
	['history', after(ran, 'history'), runs - 1],
	['method', after(opened(low), 'method'), methods.length - 1],
	['decide', after(opened(low), 'decide'), 1],
	['help', help, helpExtentOf(viewOf(help))],
];

describe.each(lists)('in %s', (kind, state, last) => {
	test.each([
		[['down'], 1],
		[['j'], 1],
		[['tab'], 1],
		[['end'], last],
		[['end', 'down'], last],
		[['end', 'up'], last - 1],
		[['end', 'k'], last - 1],
		[['end', 'shift-tab'], last - 1],
		[['end', 'home'], 0],
		[['up'], 0],
		[['pagedown'], Math.min(10, last)],
		[['end', 'pageup'], Math.max(0, last - 10)],
	])('%j leads to %i', (keys, index) => {
		const {dialog} = heard(state, ...keys);
		expect(dialog.kind).toBe(kind);
		expect(indexOf(dialog)).toBe(index);
	});
});

const anyStatus = search('e').length;
const anyFramework = frameworksFor('e', []).length;

/** The dialogs in which text is typed beside a list: after an `e`, at the first row. */
const typedLists: ReadonlyArray<readonly [kind: Dialog['kind'], state: State, length: number]> = [
	['find', heard(opened(low), '/', 'e'), anyStatus],
	['frameworks', heard(opened(low), 'f', 'e'), anyFramework],
];

describe.each(typedLists)('in %s', (kind, state, length) => {
	test.each([
		[['down'], 1],
		[['tab'], 1],
		[['down', 'shift-tab'], 0],
		[['pagedown'], 10],
		[['pagedown', 'pageup'], 0],
		[Array.from({length}, () => 'down'), length - 1],
	])('%j leads to %i', (keys, index) => {
		const {dialog} = heard(state, ...keys);
		expect(dialog.kind).toBe(kind);
		expect(indexOf(dialog)).toBe(index);
	});

	test('j, k, Home and End belong to the text', () => {
		expect(heard(state, 'home', 'j', 'end', 'k').dialog).toMatchObject({kind, typed: {text: 'jek', cursor: 3}});
	});
});

test('in the request, Tab and ↑↓ change the row, and Home and End stay in it', () => {
	const request = heard(opened(low), 'e', ...'A: b', 'home', 'tab');
	expect(request.dialog).toMatchObject({kind: 'request', index: 1, rows: [{text: 'A: b', cursor: 0}, {}, {}]});
	expect(heard(request, 'shift-tab', 'end').dialog).toMatchObject({
		index: 0,
		rows: [{text: 'A: b', cursor: 4}, {}, {}],
	});
});

test('while the help is filtered, j and k are typed, and Tab scrolls', () => {
	expect(heard(help, '/', 'j', 'k', 'home').dialog).toMatchObject({kind: 'help', filter: {text: 'jk', cursor: 0}});
	expect(heard(help, '/', 'tab', 'tab').dialog).toMatchObject({kind: 'help', top: 2, filter: {text: ''}});
});

test('from the help, other keys do what they say', () => {
	expect(heard(help, 'i')).toMatchObject({dialog: {kind: 'none'}, shown: 'about'});
	expect(heard(help, '?').dialog).toEqual({kind: 'none'});
	expect(heard(help, 'e').dialog).toMatchObject({kind: 'request'});
});
