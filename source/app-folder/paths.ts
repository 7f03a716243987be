import {hasUnsafe} from '../characters.js';
import {failure, type Failure} from '../i18n/failures/index.js';
import type {App} from '../frameworks/index.js';

const leavesFolder = (path: string): boolean =>
	/[\\:]/.test(path) || hasUnsafe(path) || path.split('/').some((part) => part === '' || part === '.' || part === '..');

/** Why the paths of an app cannot be written below one folder, or `undefined` if they can, on every system. */
export const pathProblem = ({files}: App): Failure | undefined => {
	const outside = files.find(({path}) => leavesFolder(path));
	if (outside !== undefined) {
		return failure('outside', JSON.stringify(outside.path));
	}

	const names = new Set(files.map(({path}) => path.toLowerCase()));
	return names.size === files.length ? undefined : failure('samePath');
};

/** Why a folder's name, as somebody typed it, cannot be meant, or `undefined`. Only a shell knows what `~` stands for. */
export const folderProblem = (folder: string): Failure | undefined => {
	if (folder.includes('\0')) {
		return failure('nulInFolder');
	}

	return folder.startsWith('~') ? failure('tilde', folder) : undefined;
};
