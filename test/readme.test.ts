import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {withTables} from '../scripts/tables.js';

test('the tables of the readme are what the code says; npm run generate makes them anew', async () => {
	const readme = await readFile(new URL('../readme.md', import.meta.url), 'utf8');
	expect(readme).toBe(withTables(readme));
	expect(readme).toContain('<!-- keys -->');
});

test('the table of what was run says of what was not by which schema it is valid', () => {
	const lines = withTables('<!-- proof --><!-- /proof -->').split('\n');
	expect(lines.find((line) => line.startsWith('| nginx |'))).toMatch(/\| \S+, nginx \S+, nginx \S+ \| \d+ \|/);
	expect(lines.find((line) => line.startsWith('| Istio VirtualService |'))).toMatch(
		/\| not run: valid by the schema of Istio \S+ \| none; \d+ are valid \| 101, 102, 103, 104, 426 \|$/,
	);
});
