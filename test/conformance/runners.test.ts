import {expect, it} from 'vitest';
import {everyVersion} from '../../source/frameworks/index.js';
import {runners} from './runners.js';

it('has a runner for each framework, in the same order', () => {
	expect(Object.keys(runners)).toEqual(everyVersion.map(({id}) => id));
});

it.each(Object.entries(runners))('loads the runner of %s', async (id, load) => {
	expect((await load()).id).toBe(id);
});
