import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';

/** Makes a folder hold these files, by name, and no others. Its address ends with a slash. */
export const writeFolder = async (folder: URL, files: ReadonlyMap<string, string>): Promise<void> => {
	await mkdir(folder, {recursive: true});
	for (const name of await readdir(folder)) {
		if (!files.has(name)) {
			await rm(new URL(name, folder));
		}
	}

	for (const [name, text] of files) {
		await writeFile(new URL(name, folder), text);
	}
};
