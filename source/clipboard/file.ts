import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {ClipboardRoute} from './route.js';
import {failure} from '../i18n/failures/index.js';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The last resort: a file that only its owner can read. */
export const throughFile: ClipboardRoute = {
	via: 'file',
	certain: true,
	fits: ({folder}) => folder !== undefined,
	copy: async (text, {folder = ''}) => {
		const path = join(folder, 'copied.txt');
		try {
			await mkdir(folder, {recursive: true, mode: 0o700});
			await writeFile(path, text, {mode: 0o600});
			return {ok: true, path};
		} catch (error) {
			return {ok: false, reason: failure('verbatim', reasonOf(error)), cure: failure('makeWritable', folder)};
		}
	},
};
