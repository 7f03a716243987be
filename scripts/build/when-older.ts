import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {dist, root} from './settings.js';

const script = 'scripts/build.ts';

/** What the program is made of, as paths from the project's folder. */
const parts = ['source', 'scripts/build', script, 'package.json', 'package-lock.json'];

/** When a file, or the newest file in a folder, was changed, in milliseconds. */
const changed = (path: string): number =>
	statSync(path).isDirectory()
		? Math.max(
				...readdirSync(path, {recursive: true, withFileTypes: true})
					.filter((entry) => entry.isFile())
					.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
			)
		: statSync(path).mtimeMs;

/** Builds the program where it is not built, or what it is made of has changed since. */
export const buildWhenOlder = (): void => {
	const bin = join(dist, 'cli.js');
	const built = existsSync(bin) ? changed(bin) : 0;
	if (parts.some((part) => changed(join(root, part)) > built)) {
		execFileSync(process.execPath, ['--import', 'tsx', script], {cwd: root, stdio: 'inherit'});
	}
};
