import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {withTables} from '../scripts/tables.js';

test('the tables of the readme are what the code says; npm run generate makes them anew', async () => {
	const readme = await readFile(new URL('../readme.md', import.meta.url), 'utf8');
	expect(readme).toBe(withTables(readme));
	expect(readme).toContain('<!-- keys -->');
});
