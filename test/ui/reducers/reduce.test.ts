import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Exchange} from '../../../source/curl/index.js';
import {everyVersion, frameworks, versionsOf} from '../../../source/frameworks/index.js';
import {registered, unregistered} from '../../../source/statuses/index.js';
import {date, frameworkOf} from '../../grid/cell-for.js';
import {after, done, opened, request, typed} from '../states.js';
import {failure} from '../../../source/i18n/failures/index.js';
import {helpExtentOf} from '../../../source/ui/dialogs/help-panel.js';
import {modeOf} from '../../../source/ui/drawing/layout.js';
import {handlePress} from '../../../source/ui/input/handle-press.js';
import {bindings} from '../../../source/ui/keys/keymap.js';
import type {Action} from '../../../source/ui/reducers/action.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import {extentOf, pageOf} from '../../../source/ui/reducers/scrolling.js';
import {createStore} from '../../../source/ui/reducers/store.js';
import {frameworkRows} from '../../../source/ui/state/framework-list.js';
import type {State} from '../../../source/ui/state/state.js';
import {rowOf, rowsOf} from '../../../source/ui/state/status-list.js';
import {viewOf} from '../../../source/ui/state/view.js';

const wide = {columns: 120, rows: 36};

/** The row that has to be visible, and how many there are. */
const selected = ({dialog, status, showsUnofficial, favourites}: State): readonly [index: number, total: number] => {
	if (dialog.kind === 'find') {
		return [dialog.index, dialog.matches.length];
	}

	if (dialog.kind === 'frameworks') {
		const rows = frameworkRows(dialog.matches, favourites);
		const chosen = dialog.matches[dialog.index];
		const index = rows.findIndex((row) => row.kind === 'framework' && row.framework === chosen);
		return [dialog.matches.length === 0 ? 0 : index, rows.length];
	}

	return [rowOf(status), rowsOf({showsUnofficial}).length];
};

/** What does not hold of a state and always should. */
const broken = (state: State): readonly string[] => {
	const [index, total] = selected(state);
	const height = pageOf(state, 'list');
	const extent = extentOf(state);
	const {scroll, listTop, dialog} = state;
	const rules: ReadonlyArray<readonly [name: string, holds: boolean]> = [
		['the status is registered', [...registered, ...unregistered].includes(state.status)],
		['the framework is one of ours', everyVersion.includes(state.framework)],
		['the list begins inside', listTop >= 0 && listTop <= Math.max(0, total - height)],
		[
			'the selected row is visible',
			modeOf(state.size) === 'tiny' || total === 0 || (index >= listTop && index < listTop + height),
		],
		['a chosen row is there', index >= 0 && (total === 0 || index < total)],
		['the pane is scrolled inside', scroll.top >= 0 && scroll.top <= extent.height],
		['the pane is panned inside', scroll.left >= 0 && scroll.left <= extent.width],
		['the help is scrolled inside', dialog.kind !== 'help' || dialog.top <= helpExtentOf(viewOf(state))],
		['a row of the request is there', dialog.kind !== 'request' || dialog.rows[dialog.index] !== undefined],
		['a run of the history is there', dialog.kind !== 'history' || state.history[dialog.index] !== undefined],
		['a cursor is in its text', !('typed' in dialog) || dialog.typed.cursor <= dialog.typed.text.length],
	];
	return rules.filter(([, holds]) => !holds).map(([name]) => name);
};

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

type Step = Action | {readonly type: 'press'; readonly key: string; readonly text: string};

const keyNames = bindings.flatMap(({keys}) => keys);

const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 12,
		arbitrary: fc
			.constantFrom(...keyNames, 'backspace', 'delete', 'e', 'x', '日')
			.map((key) => ({type: 'press' as const, key, text: [...key].length === 1 ? key : ''})),
	},
	{weight: 2, arbitrary: fc.constantFrom(...events)},
	{
		weight: 1,
		arbitrary: fc
			.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})})
			.map((size) => ({type: 'resize' as const, size})),
	},
);

const idle = {perform: () => {}, submit: () => {}};

/** Presses keys as the program does; what has an effect outside does nothing. */
const played = (initial: State, steps: readonly Step[], seen: (state: State) => void): void => {
	const store = createStore(initial);
	for (const each of steps) {
		if (each.type === 'press') {
			handlePress(each, store, idle, () => date);
		} else {
			store.dispatch(each);
		}

		seen(store.state());
	}
};

const sizes = [wide, {columns: 80, rows: 24}, {columns: 40, rows: 12}, {columns: 160, rows: 50}];

test('whatever is pressed and whatever happens, what is on the screen is there', () => {
	fc.assert(
		fc.property(fc.constantFrom(...sizes), fc.array(step, {maxLength: 30, size: 'max'}), (size, steps) => {
			played(opened(size), steps, (state) => {
				expect(broken(state)).toEqual([]);
			});
		}),
		{numRuns: 150},
	);
});

test('Esc after a search brings the status and the list back as they were', () => {
	const before = opened(wide);
	for (const text of ['proxy', '5', 'zzzz', 'teapot']) {
		const back = reduce(typed(after(before, 'find'), text), {type: 'dialog-key', key: 'escape', text: ''});
		expect(back.status, text).toBe(before.status);
		expect(back.dialog, text).toEqual({kind: 'none'});
		expect(broken(back), text).toEqual([]);
	}
});

test('Esc in the list of frameworks brings the framework back, Enter keeps the chosen one', () => {
	const before = opened(wide);
	const choosing = typed(after(before, 'frameworks'), 'rails');
	expect(choosing.framework.id).toBe('rails');
	expect(reduce(choosing, {type: 'dialog-key', key: 'escape', text: ''}).framework).toBe(before.framework);
	expect(reduce(choosing, {type: 'dialog-key', key: 'enter', text: ''}).framework.id).toBe('rails');
});

test('a list opens with its neighbours around what is selected, and so does the one that comes back', () => {
	const middle = (state: State): number => selected(state)[0] - state.listTop;
	const picking = after(opened(wide, {framework: frameworkOf('express')}), 'frameworks');
	expect(middle(picking)).toBeGreaterThan(5);
	const back = reduce(picking, {type: 'dialog-key', key: 'escape', text: ''});
	expect(middle(back)).toBe(Math.floor(pageOf(back, 'list') / 2));
});

test('while a search is typed, the preview follows the best match', () => {
	const finding = typed(after(opened(wide), 'find'), 'unproc');
	expect(finding.status.code).toBe(422);
	expect(typed(finding, 'zzz').status.code).toBe(422);
});

test('the help scrolls no further than its end, so that ↑ is seen at once', () => {
	const small = {columns: 80, rows: 16};
	const down: Action = {type: 'dialog-key', key: 'pagedown', text: ''};
	const end = Array.from({length: 20}).reduce<State>((state) => reduce(state, down), after(opened(small), 'help'));
	expect(end.dialog).toEqual({kind: 'help', top: helpExtentOf(viewOf(end))});
	expect(broken(reduce(end, {type: 'resize', size: wide}))).toEqual([]);
});

test('three digits jump to their status and close the search', () => {
	for (const {code} of registered) {
		const store = createStore(opened(wide));
		for (const key of String(code)) {
			handlePress({key, text: key}, store, idle, () => date);
		}

		expect([store.state().status.code, store.state().dialog.kind]).toEqual([code, 'none']);
	}
});

test('digits that no status begins with leave the search open, with nothing found', () => {
	const store = createStore(opened(wide));
	for (const key of '69') {
		handlePress({key, text: key}, store, idle, () => date);
	}

	expect(store.state().dialog).toMatchObject({kind: 'find', matches: []});
});

test('resizing keeps the selection', () => {
	let state = after(opened(wide), 'next-pane', 'last');
	for (let columns = 1; columns <= 200; columns += 9) {
		for (let height = 1; height <= 60; height += 7) {
			state = reduce(state, {type: 'resize', size: {columns, rows: height}});
			expect([state.status.code, state.framework.id]).toEqual([417, 'flask']);
			expect(broken(state), `${columns}×${height}`).toEqual([]);
		}
	}
});

test('↓ from the first status walks all to the last and stays there, ↑ walks back', () => {
	let state = after(opened(wide), 'first');
	for (const status of registered) {
		expect(state.status).toBe(status);
		state = after(state, 'next-status');
	}

	expect(state.status).toBe(registered.at(-1));
	expect(after(state, 'first').status).toBe(registered[0]);
	expect(after(after(state, 'first'), 'previous-status').status).toBe(registered[0]);
});

test('← and → walk all frameworks around', () => {
	let state = opened(wide);
	const start = state.framework;
	const seen = frameworks.map(() => (state = after(state, 'next-framework')).framework);
	expect(new Set(seen).size).toBe(frameworks.length);
	expect(seen.at(-1)).toBe(start);
	expect(after(after(state, 'next-framework'), 'previous-framework').framework).toBe(start);
});

test.each(sizes)('Tab walks every pane of $columns × $rows and comes back to the list', (size) => {
	let state = opened(size);
	const seen = new Set<string>();
	do {
		state = after(state, 'next-pane');
		seen.add(state.focus);
	} while (state.focus !== 'list');

	expect([...seen].sort()).toEqual(
		[
			'code',
			'curl',
			'list',
			'response',
			...(modeOf(size) === 'wide' || modeOf(size) === 'wider' ? [] : ['about']),
		].sort(),
	);
	expect(after(after(state, 'next-pane'), 'previous-pane').focus).toBe('list');
});

test('another status or format ends what was live, another pane does not', () => {
	const live = reduce(opened(wide), {type: 'live', live: {kind: 'running', request}});
	expect(after(live, 'next-status').live).toEqual({kind: 'none'});
	expect(after(live, 'format').live).toEqual({kind: 'none'});
	expect(after(live, 'back').live).toEqual({kind: 'none'});
	expect(after(live, 'next-pane').live).toEqual({kind: 'running', request});
	expect(after(live, 'next-framework').live).toEqual({kind: 'running', request});
});

test('Esc undoes one thing at a time: the zoom, the focus, the description', () => {
	const zoomed = after(opened(wide), 'next-pane', 'zoom');
	expect([zoomed.zoomed, zoomed.focus]).toEqual([true, 'response']);
	const once = after(zoomed, 'back');
	expect([once.zoomed, once.focus]).toEqual([false, 'response']);
	expect(after(once, 'back').focus).toBe('list');
	expect(after(after(opened(wide), 'about'), 'back').shown).toBe('code');
});

test('a key takes the notice away', () => {
	const told = reduce(opened(wide), {type: 'notice', notice: {kind: 'good', text: 'done'}});
	expect(after(told, 'next-status').notice).toBeUndefined();
});

test('* makes the framework a favourite, which comes first and is walked first', () => {
	const flask = after({...opened(wide), framework: frameworkOf('flask')}, 'favourite');
	const both = after({...flask, framework: frameworkOf('go')}, 'favourite');
	expect(both.favourites.map(({id}) => id)).toEqual(['flask', 'go']);
	const list = after(both, 'frameworks');
	expect(list.dialog.kind === 'frameworks' && list.dialog.matches.slice(0, 3).map(({id}) => id)).toEqual([
		'flask',
		'go',
		frameworks[0]?.id,
	]);
	expect(after(flask, 'next-framework').framework).toBe(frameworks[0]);
	expect(after(both, 'previous-framework').framework.id).toBe('flask');
	expect(after(both, 'favourite').favourites.map(({id}) => id)).toEqual(['flask']);
});

test('* is a key while the name of a framework is typed', () => {
	const list = typed(after(opened(wide), 'frameworks'), 'rails*');
	expect(list.favourites.map(({id}) => id)).toEqual(['rails']);
	expect(list.dialog.kind === 'frameworks' && list.dialog.typed.text).toBe('rails');
});

test('v goes through the versions of the framework, and ←→ leave them aside', () => {
	for (const framework of frameworks) {
		const versions = versionsOf(framework);
		const seen = versions.reduce<readonly State[]>(
			(all, _, index) => [...all, after(all[index] as State, 'version')],
			[{...opened(wide), framework}],
		);
		expect(seen.map((state) => state.framework)).toEqual([...versions, framework]);
		for (const state of seen.slice(0, -1)) {
			expect(after(after(state, 'next-framework'), 'previous-framework').framework).toBe(framework);
		}
	}
});
