import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {bin} from './program.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = join(root, 'scripts', 'build.ts');

const newest = (folder: string): number =>
	Math.max(
		...readdirSync(folder, {recursive: true, withFileTypes: true})
			.filter((entry) => entry.isFile())
			.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
	);

/** Builds the program once before the tests, where what is built is older than its source. */
export const setup = (): void => {
	const built = existsSync(bin) ? statSync(bin).mtimeMs : 0;
	const sources = [newest(join(root, 'source')), newest(join(root, 'scripts', 'build')), statSync(script).mtimeMs];
	if (built < Math.max(...sources)) {
		execFileSync(process.execPath, ['--import', 'tsx', script], {
			cwd: root,
			stdio: 'inherit',
		});
	}
};
