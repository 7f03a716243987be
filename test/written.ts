import {readdirSync, readFileSync} from 'node:fs';
import {relative} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const shown = (place: URL): string => relative(process.cwd(), fileURLToPath(place));

/** Tests that a folder holds the files that a command writes, each with its text, and no others. */
export const testFolder = (folder: URL, files: ReadonlyMap<string, string>, command: string): void => {
	const there = readdirSync(folder);

	test('no file is there that nothing writes, and none is missing', () => {
		expect(there.toSorted(), `files in ${shown(folder)}: ${command}`).toEqual([...files.keys()].sort());
	});

	test.each([...files].filter(([name]) => there.includes(name)))('%s', (name, text) => {
		const file = new URL(name, folder);
		expect(readFileSync(file, 'utf8'), `${shown(file)} is not what it would be now: ${command}`).toBe(text);
	});
};
