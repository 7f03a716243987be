import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {statusOf} from '../../grid/cell-for.js';
import {after, opened, rowsOf, typed} from '../opened.js';
import {sizes} from '../sizes.js';
import {states} from '../states.js';
import type {Size} from '../../../source/ui/common/rect.js';
import {mouseActions} from '../../../source/ui/input/mouse-actions.js';
import type {MouseEvent} from '../../../source/ui/input/mouse-reports.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import {screen} from '../../../source/ui/screen/screen.js';
import type {State} from '../../../source/ui/state/state.js';
import {viewOf} from '../../../source/ui/state/view.js';

const {wide, medium, small} = sizes;
const all: readonly Size[] = [wide, medium, small, {columns: 180, rows: 45}];

const pointed = (state: State, event: MouseEvent): State =>
	mouseActions(state, event).reduce<State>((each, action) => reduce(each, action), state);

const clicked = (state: State, column: number, row: number): State => pointed(state, {kind: 'press', column, row});

/** A click on the first place where a text stands on the screen. */
const clickedOn = (state: State, text: string): State => {
	const row = rowsOf(state).findIndex((line) => line.includes(text));
	expect(row, text).toBeGreaterThan(-1);
	return clicked(state, rowsOf(state)[row]?.indexOf(text) ?? 0, row);
};

describe.each(all.filter((size) => size !== small).map((size) => [`${size.columns}×${size.rows}`, size] as const))(
	'at %s',
	(_, size) => {
		test('a click on a row of the list chooses the status that stands there, and on a heading nothing', () => {
			const state = opened(size);
			for (const [row, line] of rowsOf(state).entries()) {
				const code = /^│.{2}(?<code>\d{3}) /.exec(line)?.groups?.['code'];
				expect(clicked(state, 3, row).status.code, line).toBe(code === undefined ? 417 : Number(code));
			}
		});

		test('a click chooses among what a search found, and among the frameworks', () => {
			expect(clickedOn(typed(after(opened(size), 'find'), 'pre'), '428 Pre').status.code).toBe(428);
			const picking = clickedOn(after(opened(size), 'frameworks'), 'Express 4');
			expect(picking.framework.id).toBe('express@4');
			expect(picking.dialog.kind).toBe('frameworks');
			expect(clickedOn(picking, 'Python').framework).toBe(picking.framework);
		});

		test('the wheel moves in the list, and scrolls a pane', () => {
			const state = opened(size, {status: statusOf(300)});
			const wheel = (kind: 'up' | 'down', column: number) => pointed(state, {kind, column, row: 5});
			expect(wheel('down', 3).status.code).toBe(301);
			expect(wheel('up', 3).status.code).toBe(226);
			expect(wheel('down', size.columns - 5).focus).not.toBe('list');
			expect(wheel('down', size.columns - 5).status.code).toBe(300);
		});
	},
);

test('a click on a pane focuses it', () => {
	expect(clickedOn(opened(wide), 'HTTP/1.1 417').focus).toBe('response');
	expect(clickedOn(opened(wide), 'curl -i').focus).toBe('curl');
	expect(clickedOn(clickedOn(opened(wide), 'curl -i'), '418 (Unused)').focus).toBe('list');
});

test.each([
	[medium, 'Response', 'response'],
	[medium, 'curl', 'curl'],
	[medium, 'About', 'about'],
	[medium, '[Code]', 'code'],
	[small, 'resp', 'response'],
	[small, 'curl', 'curl'],
	[small, 'info', 'about'],
	[small, '[code]', 'code'],
])('at %j a click on the tab %s shows it', (size, name, pane) => {
	expect(clickedOn(opened(size), name)).toMatchObject({focus: pane, shown: pane});
});

test('the wheel scrolls the help and moves among the answers to a question', () => {
	const down: MouseEvent = {kind: 'down', column: 50, row: 10};
	expect(pointed(after(opened(medium), 'help'), down).dialog).toMatchObject({kind: 'help', top: 1});
	expect(pointed(after(opened(medium), 'decide'), down).dialog).toMatchObject({kind: 'decide', index: 1});
});

test('wherever it points, the screen stays whole', () => {
	const every = all.flatMap((size) => states(size).map(([, state]) => state));
	fc.assert(
		fc.property(
			fc.constantFrom(...every),
			fc.constantFrom('press', 'up', 'down', 'other'),
			fc.nat(200),
			fc.nat(50),
			(state, kind, column, row) => {
				const {size} = state;
				const blocks = screen(viewOf(pointed(state, {kind, column, row})));
				const area = blocks.reduce((sum, {rect}) => sum + rect.width * rect.height, 0);
				expect(area).toBe(size.columns * size.rows);
			},
		),
		{numRuns: 300},
	);
});
