import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

/** Tests that a folder holds the files that a command writes, each with its text, and no others. */
export const testFolder = (folder: URL, files: ReadonlyMap<string, string>, command: string): void => {
	const there = readdirSync(folder);

	test('no file is there that nothing writes, and none is missing', () => {
		expect(there.toSorted(), `${fileURLToPath(folder)}: ${command}`).toEqual([...files.keys()].sort());
	});

	test.each([...files].filter(([name]) => there.includes(name)))('%s', (name, text) => {
		const file = new URL(name, folder);
		expect(readFileSync(file, 'utf8'), `${fileURLToPath(file)} has changed: ${command}`).toBe(text);
	});
};
