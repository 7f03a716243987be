import {expect, test} from 'vitest';
import {everyVersion} from '../../../source/frameworks/index.js';
import {frameworkRows, frameworksFor} from '../../../source/ui/state/framework-list.js';
import {frameworkOf} from '../../grid/cell-for.js';

const ids = (text: string): readonly string[] => frameworksFor(text, []).map(({id}) => id);

test('several words leave the frameworks that have all of them, in any order', () => {
	expect(ids('express 4')).toEqual(['express@4']);
	expect(ids('4 express')).toEqual(['express@4']);
	expect(ids('express')).toEqual(expect.arrayContaining(['express', 'express@4']));
	expect(ids('spring kotlin').length).toBeLessThan(ids('spring').length);
	expect(ids('express flask')).toEqual([]);
});

test('nothing typed leaves all, and letters may be large or small', () => {
	expect(ids('')).toEqual(everyVersion.map(({id}) => id));
	expect(ids('DJANGO')).toEqual(ids('django'));
});

test('favourites stand under their own heading before the families, and not in these', () => {
	const flask = frameworkOf('flask');
	const rows = frameworkRows(frameworksFor('', [flask]), [flask]);
	expect(rows.slice(0, 2)).toEqual([{kind: 'favourites'}, {kind: 'framework', framework: flask}]);
	expect(rows.filter((row) => row.kind === 'framework' && row.framework === flask)).toHaveLength(1);
	expect(rows.filter(({kind}) => kind === 'framework')).toHaveLength(everyVersion.length);
});
