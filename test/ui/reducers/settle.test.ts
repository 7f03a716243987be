import {expect, test} from 'vitest';
import {helpExtentOf} from '../../../source/ui/dialogs/help-panel.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import {pageOf} from '../../../source/ui/reducers/scrolling.js';
import type {State} from '../../../source/ui/state/state.js';
import {viewOf} from '../../../source/ui/state/view.js';
import {frameworkOf} from '../../grid/cell-for.js';
import {after, opened, pressed} from '../opened.js';
import {sizes} from '../sizes.js';
import {broken, selected} from './broken.js';

const {wide} = sizes;

test('a list opens with the selected row in the middle, and so does the one that comes back', () => {
	const middle = (state: State): number => selected(state)[0] - state.listTop;
	const picking = after(opened(wide, {framework: frameworkOf('express')}), 'frameworks');
	expect(middle(picking)).toBeGreaterThan(5);
	const back = pressed(picking, 'escape');
	expect(middle(back)).toBe(Math.floor(pageOf(back, 'list') / 2));
});

test('the help scrolls no further than its end, so that ↑ is seen at once', () => {
	const low = {columns: 80, rows: 16};
	const end = pressed(after(opened(low), 'help'), ...Array.from({length: 20}, () => 'pagedown'));
	expect(end.dialog).toEqual({kind: 'help', top: helpExtentOf(viewOf(end))});
	expect(broken(reduce(end, {type: 'resize', size: wide}))).toEqual([]);
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
