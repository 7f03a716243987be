import {copyFile, mkdir, mkdtemp, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import type {AppFile} from '../frameworks/index.js';
import {unlessAbsent} from '../system/system-error.js';

const writeBelow = async (folder: string, files: readonly AppFile[]): Promise<void> => {
	for (const {path, content} of files) {
		const file = join(folder, path);
		await mkdir(dirname(file), {recursive: true});
		await writeFile(file, content, {flag: 'wx'});
	}
};

/** Lends a new folder beside what is to be made, on the same file system, and takes it away again. */
const withStage = async <Value>(beside: string, use: (stage: string) => Promise<Value>): Promise<Value> => {
	const stage = await mkdtemp(join(beside, '.status-tui-'));
	try {
		return await use(stage);
	} finally {
		await rm(stage, {recursive: true, force: true});
	}
};

const nearestExisting = async (path: string): Promise<string> =>
	(await unlessAbsent(stat(path))) === undefined ? nearestExisting(dirname(path)) : path;

/** Makes a folder, with its parents, in one step: by renaming the topmost of those that are missing. */
export const create = async (folder: string, files: readonly AppFile[]): Promise<void> => {
	const parent = await nearestExisting(dirname(folder));
	const missing = relative(parent, folder);
	const [topmost = missing] = missing.split(sep);
	await withStage(parent, async (stage) => {
		await writeBelow(join(stage, missing), files);
		await rename(join(stage, topmost), join(parent, topmost));
	});
};

/** Puts the files into a folder that is there. When one of them cannot be placed, those before it are taken back. */
export const merge = async (folder: string, files: readonly AppFile[]): Promise<void> =>
	withStage(folder, async (stage) => {
		const fresh = join(stage, 'new');
		await writeBelow(fresh, files);
		const undo: Array<() => Promise<void>> = [];
		try {
			for (const [index, {path}] of files.entries()) {
				const target = join(folder, path);
				const firstMade = await mkdir(dirname(target), {recursive: true});
				if (firstMade !== undefined) {
					undo.push(async () => rm(firstMade, {recursive: true}));
				}

				const former = join(stage, String(index));
				const replaces = (await unlessAbsent(copyFile(target, former).then(() => true))) ?? false;
				await rename(join(fresh, path), target);
				undo.push(async () => (replaces ? rename(former, target) : rm(target)));
			}
		} catch (error) {
			for (const step of undo.reverse()) {
				await step();
			}

			throw error;
		}
	});
