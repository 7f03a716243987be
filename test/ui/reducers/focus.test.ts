import {expect, test} from 'vitest';
import {after, opened} from '../opened.js';
import {sizes} from '../sizes.js';

const {wide, medium, small} = sizes;

const beside = ['code', 'curl', 'list', 'response'];

test.each([
	['120×36', wide, beside],
	['160×50', {columns: 160, rows: 50}, beside],
	['80×24', medium, ['about', ...beside]],
	['40×12', small, ['about', ...beside]],
])('at %s Tab goes through every pane and comes back to the list', (_, size, panes) => {
	let state = opened(size);
	const seen = new Set<string>();
	do {
		state = after(state, 'next-pane');
		seen.add(state.focus);
	} while (state.focus !== 'list');

	expect([...seen].sort()).toEqual(panes);
	expect(after(after(state, 'next-pane'), 'previous-pane').focus).toBe('list');
});

test('Esc undoes one thing at a time: the zoom, the focus, the about panel', () => {
	const zoomed = after(opened(wide), 'next-pane', 'zoom');
	expect([zoomed.zoomed, zoomed.focus]).toEqual([true, 'response']);
	const once = after(zoomed, 'back');
	expect([once.zoomed, once.focus]).toEqual([false, 'response']);
	expect(after(once, 'back').focus).toBe('list');
	expect(after(after(opened(wide), 'about'), 'back').shown).toBe('code');
});
