import {existsSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {expect, test} from 'vitest';
import {documents, withTables} from '../scripts/tables.js';

test.each(documents.map((document) => [basename(document.pathname), document] as const))(
	'the tables of %s are what the code says; npm run generate makes them anew',
	(_, document) => {
		const text = readFileSync(document, 'utf8');
		expect(text).toBe(withTables(text));
		expect(text).toMatch(/^<!-- \w+ -->$/m);
	},
);

test('the table of what was run says of what was not by which schema it is valid', () => {
	const lines = withTables('<!-- proof --><!-- /proof -->').split('\n');
	expect(lines.find((line) => line.startsWith('| [nginx]'))).toMatch(/\| \S+, nginx \S+, nginx \S+ \| \d+ \|/);
	expect(lines.find((line) => line.startsWith('| [Istio VirtualService]'))).toMatch(
		/\| not run: valid by the schema of Istio \S+ \| none; \d+ are valid \| 101, 102, 103, 104, 426 \|$/,
	);
});

test.each(documents.map((document) => [basename(document.pathname), document] as const))(
	'every file that %s links is there',
	(_, document) => {
		const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link);
		const files = links.filter((link) => !link.includes(':'));
		expect(files).not.toEqual([]);
		expect(files.filter((file) => !existsSync(new URL(file, document)))).toEqual([]);
	},
);
