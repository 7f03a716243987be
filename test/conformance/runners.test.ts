import {readdirSync} from 'node:fs';
import {expect, it} from 'vitest';
import {everyVersion} from '../../source/frameworks/index.js';
import {loadRunner} from './runners.js';

const ids = everyVersion.map(({id}) => id);

it('has runners of frameworks only, by their id', () => {
	const files = readdirSync(new URL('runners', import.meta.url));
	expect(files.sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
});

it.each(ids)('loads the runner of %s', async (id) => {
	expect((await loadRunner(id))?.id).toBe(id);
});

it('has none for what is no framework', async () => {
	expect(await loadRunner('command')).toBeUndefined();
});
