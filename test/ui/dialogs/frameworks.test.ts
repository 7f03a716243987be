import {expect, test} from 'vitest';
import {frameworks} from '../../../source/frameworks/index.js';
import {frameworkOf} from '../../grid/cell-for.js';
import {after, opened, pressed, typed} from '../opened.js';
import {sizes} from '../sizes.js';

const {wide} = sizes;

test('Esc in the list of frameworks brings the framework back, Enter keeps the chosen one', () => {
	const before = opened(wide);
	const choosing = typed(after(before, 'frameworks'), 'rails');
	expect(choosing.framework.id).toBe('rails');
	expect(pressed(choosing, 'escape').framework).toBe(before.framework);
	expect(pressed(choosing, 'enter').framework.id).toBe('rails');
});

test('favourites come first, in the list and for ←→', () => {
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

test('* toggles a favourite while a name is typed', () => {
	const list = typed(after(opened(wide), 'frameworks'), 'rails*');
	expect(list.favourites.map(({id}) => id)).toEqual(['rails']);
	expect(list.dialog.kind === 'frameworks' && list.dialog.typed.text).toBe('rails');
});
