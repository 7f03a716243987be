import {lstat, readdir, stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {App, AppFile} from '../frameworks/index.js';
import {failure, type Failure} from '../i18n/failures/index.js';
import {isSystemError, systemReason, unlessAbsent} from '../system/system-error.js';
import {folderProblem, pathProblem} from './paths.js';
import {create, merge} from './place-files.js';

type WriteProblem = {
	readonly reason: Failure;
	/** There where the folder has something in it already. */
	readonly isOccupied?: true;
};

/** The folder as an absolute path, and its new files in the order of the app; or why nothing was written. */
export type WriteResult =
	| {readonly ok: true; readonly folder: string; readonly files: readonly string[]}
	| ({readonly ok: false} & WriteProblem);

/** The first thing in a folder that a file of the app cannot replace: a folder or a link in its place, or a parent that is not a folder. */
const findObstacle = async (folder: string, files: readonly AppFile[]): Promise<Failure | undefined> => {
	for (const {path} of files) {
		const parts = path.split('/');
		for (const index of parts.keys()) {
			const part = parts.slice(0, index + 1).join('/');
			const there = await unlessAbsent(lstat(join(folder, part)));
			if (there === undefined) {
				break;
			}

			const isFile = index === parts.length - 1;
			if (isFile ? !there.isFile() : !there.isDirectory()) {
				return failure(isFile ? 'notAFileThere' : 'notAFolderThere', part);
			}
		}
	}

	return undefined;
};

const write = async (folder: string, files: readonly AppFile[], force: boolean): Promise<WriteProblem | undefined> => {
	const there = await unlessAbsent(stat(folder));
	if (there === undefined) {
		await create(folder, files);
		return undefined;
	}

	if (!there.isDirectory()) {
		return {reason: failure('notAFolder', folder)};
	}

	if (!force && (await readdir(folder)).length > 0) {
		return {reason: failure('notEmpty', folder), isOccupied: true};
	}

	const obstacle = await findObstacle(folder, files);
	if (obstacle !== undefined) {
		return {reason: obstacle};
	}

	await merge(folder, files);
	return undefined;
};

/**
 * Writes the files of an app to a folder, all of them or none, and nothing else.
 *
 * @param folder made with its parents where it is missing; a relative one starts at the working directory
 * @param options.force whether a folder with something in it will do; files of the same names are then replaced
 */
export const writeApp = async (app: App, folder: string, {force}: {readonly force: boolean}): Promise<WriteResult> => {
	const problem = folderProblem(folder) ?? pathProblem(app);
	if (problem !== undefined) {
		return {ok: false, reason: problem};
	}

	const root = resolve(folder);
	try {
		const refused = await write(root, app.files, force);
		return refused === undefined
			? {ok: true, folder: root, files: app.files.map(({path}) => path)}
			: {ok: false, ...refused};
	} catch (error) {
		if (isSystemError(error)) {
			return {ok: false, reason: failure('atPath', root, systemReason(error))};
		}

		throw error;
	}
};
