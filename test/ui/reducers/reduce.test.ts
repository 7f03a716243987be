import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Exchange} from '../../../source/curl/index.js';
import {failure} from '../../../source/i18n/failures/index.js';
import type {Press} from '../../../source/ui/common/press.js';
import {handlePress} from '../../../source/ui/input/handle-press.js';
import {bindings} from '../../../source/ui/keys/keymap.js';
import type {Action} from '../../../source/ui/reducers/action.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import {createStore} from '../../../source/ui/reducers/store.js';
import type {State} from '../../../source/ui/state/state.js';
import {date} from '../../grid/cell-for.js';
import {after, done, idle, opened, pressOf, request} from '../opened.js';
import {sizes} from '../sizes.js';
import {broken} from './broken.js';

const {wide, medium, small} = sizes;

const exchange: Exchange = {
	kind: 'answered',
	response: {status: 200, phrase: 'OK', fields: [], content: new TextEncoder().encode('line\n'.repeat(90))},
	httpVersion: '1.1',
	contentLength: 450,
	truncated: false,
};

/** What can happen, besides keys. */
const events: readonly Action[] = [
	{type: 'live', live: {kind: 'running', request}},
	{type: 'live', live: done(exchange)},
	{type: 'server', server: {kind: 'ready', url: 'http://127.0.0.1:4170'}},
	{type: 'server', server: {kind: 'failed', reason: failure('portTaken', 4170, '127.0.0.1')}},
	{type: 'prompt-error', error: 'not a folder'},
	{type: 'notice', notice: {kind: 'bad', text: 'no'}},
	{type: 'target', target: {template: `http://localhost/${'x'.repeat(300)}`}},
	{type: 'target', target: undefined},
	{type: 'close'},
];

type Happening = {readonly press: Press} | {readonly action: Action};

const happening: fc.Arbitrary<Happening> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc
			.constantFrom(...bindings.flatMap(({keys}) => keys), 'backspace', 'delete', 'e', 'x', '日')
			.map((key) => ({press: pressOf(key)})),
	},
	{weight: 2, arbitrary: fc.constantFrom(...events).map((action) => ({action}))},
	{
		weight: 1,
		arbitrary: fc
			.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})})
			.map((size) => ({action: {type: 'resize' as const, size}})),
	},
);

/** Lets things happen as in the program. */
const play = (initial: State, happenings: readonly Happening[], look: (state: State) => void): void => {
	const store = createStore(initial);
	for (const each of happenings) {
		if ('press' in each) {
			handlePress(each.press, store, idle, () => date);
		} else {
			store.dispatch(each.action);
		}

		look(store.state());
	}
};

test('whatever is pressed and whatever happens, what the state points at is there', () => {
	const size = fc.constantFrom(wide, medium, small, {columns: 160, rows: 50});
	fc.assert(
		fc.property(size, fc.array(happening, {maxLength: 30, size: 'max'}), (each, happenings) => {
			play(opened(each), happenings, (state) => {
				expect(broken(state)).toEqual([]);
			});
		}),
		{numRuns: 150},
	);
});

test('a key clears the notice', () => {
	const told = reduce(opened(wide), {type: 'notice', notice: {kind: 'good', text: 'done'}});
	expect(after(told, 'next-status').notice).toBeUndefined();
});

test('another status or format ends what was live, another pane does not', () => {
	const live = reduce(opened(wide), {type: 'live', live: {kind: 'running', request}});
	expect(after(live, 'next-status').live).toEqual({kind: 'none'});
	expect(after(live, 'format').live).toEqual({kind: 'none'});
	expect(after(live, 'back').live).toEqual({kind: 'none'});
	expect(after(live, 'next-pane').live).toEqual({kind: 'running', request});
	expect(after(live, 'next-framework').live).toEqual({kind: 'running', request});
});

test('a key within the same second leaves the date as it is, a later one moves it', () => {
	const state = opened(wide);
	const at = (milliseconds: number): Date => new Date(date.getTime() + milliseconds);
	const moved = (milliseconds: number): State =>
		reduce(state, {type: 'key', action: 'next-status', key: 'down', date: at(milliseconds)});
	expect(moved(999).date).toBe(state.date);
	expect(moved(1000).date).toEqual(at(1000));
});

test.each([
	['format', '✓ body: problem'],
	['content', '✓ response body: raw'],
	['language', '✓ 日本語'],
	['follow', '✓ redirects are followed, 10 at most'],
] as const)('%s says what it now is: %s', (action, text) => {
	expect(after(opened(wide), action).notice).toEqual({kind: 'good', text});
});
