import {beforeEach, expect, test, vi} from 'vitest';
import type {Size} from '../../../source/ui/common/rect.js';
import {handlePress} from '../../../source/ui/input/handle-press.js';
import {createStore, type Store} from '../../../source/ui/reducers/store.js';
import {screen} from '../../../source/ui/screen/screen.js';
import {viewOf} from '../../../source/ui/state/view.js';
import {date, frameworkOf, statusOf} from '../../grid/cell-for.js';
import {opened} from '../opened.js';

/** How often each pane was drawn. */
const drawn = vi.hoisted(() => new Map<string, number>());

/** The same module with its panes counted. */
const counted = vi.hoisted(() => async (load: () => Promise<object>): Promise<object> => {
	const panes = Object.entries(await load()).map(([name, value]: readonly [string, unknown]) => {
		const count = (...given: readonly unknown[]): unknown => {
			drawn.set(name, (drawn.get(name) ?? 0) + 1);
			return (value as (...all: readonly unknown[]) => unknown)(...given);
		};
		return [name, name.endsWith('Pane') ? count : value] as const;
	});
	return Object.fromEntries(panes);
});

vi.mock('../../../source/ui/panes/list/list.js', counted);
vi.mock('../../../source/ui/panes/response/response.js', counted);
vi.mock('../../../source/ui/panes/curl.js', counted);
vi.mock('../../../source/ui/panes/code/code.js', counted);
vi.mock('../../../source/ui/panes/about/about.js', counted);

const idle = {perform: () => {}, submit: () => {}};

/** A screen that was drawn once, a long page of code among it. */
const open = (size: Size): Store => {
	const store = createStore(
		opened(size, {status: statusOf(300), framework: frameworkOf('spring-boot'), format: 'html', wholeApp: true}),
	);
	screen(viewOf(store.state()));
	return store;
};

beforeEach(() => {
	drawn.clear();
});

const inList = ['down', 'right', 'b', 'a', 'L', 'v', 'x', 'i', 'down', 'right', 'i', 'pagedown', 'end', 'home'];
const inPane = [
	'down',
	'down',
	'right',
	'pagedown',
	'L',
	'end',
	'left',
	'b',
	'down',
	'a',
	'end',
	'home',
	'z',
	'down',
	'z',
];

test.each([
	['120×36', {columns: 120, rows: 36}, [...inList, 'shift-tab', ...inPane, 'escape', '/', 'p', 'down', 'escape']],
	['80×24', {columns: 80, rows: 24}, [...inList, 'tab', ...inPane, 'escape', 'f', 'g', 'down', 'enter']],
	['40×12', {columns: 40, rows: 12}, [...inList, 'tab', ...inPane, 'tab', ...inPane]],
])('at %s no key has a pane drawn twice, though scrolling measures it', (_, size, keys) => {
	const store = open(size);
	let now = date.getTime();
	for (const [index, key] of keys.entries()) {
		drawn.clear();
		now += 1000;
		handlePress({key, text: key.length === 1 ? key : ''}, store, idle, () => new Date(now));
		screen(viewOf(store.state()));
		expect(
			[...drawn].filter(([, count]) => count > 1),
			`key ${index}, ${key}`,
		).toEqual([]);
	}
});

test('scrolling within a second draws no pane at all, and the second draws each that is seen', () => {
	const store = open({columns: 120, rows: 36});
	const press = (key: string, at: number): void => {
		drawn.clear();
		handlePress({key, text: ''}, store, idle, () => new Date(date.getTime() + at));
		screen(viewOf(store.state()));
	};
	press('shift-tab', 0);
	expect(store.state().focus).toBe('code');
	press('down', 10);
	expect(store.state().scroll.top).toBe(1);
	expect([...drawn]).toEqual([]);
	press('down', 1010);
	expect([...drawn].sort()).toEqual([
		['codePane', 1],
		['curlPane', 1],
		['listPane', 1],
		['responsePane', 1],
	]);
});
