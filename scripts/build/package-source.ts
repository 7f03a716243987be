import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';

/**
 * The source of a package with a part of it replaced, everywhere or once as the pattern says.
 *
 * Throws where the package has no such part: it has changed, so what is done to it has to be looked at again.
 */
export const withReplaced = async (path: string, part: string | RegExp, by: string): Promise<string> => {
	const source = await readFile(path, 'utf8');
	const replaced = source.replace(part, () => by);
	if (replaced === source) {
		throw new Error(`${basename(path)} has changed: it has no “${String(part)}”`);
	}

	return replaced;
};
