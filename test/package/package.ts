import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a program did: its exit code and what it wrote. */
export type Ended = {readonly code: number | null; readonly stdout: string; readonly stderr: string};

/** The package as npm makes it, and installed in a folder that holds nothing else. */
export type Installed = {
	/** The paths in the tarball, without the `package/` that npm puts before each. */
	readonly packed: readonly string[];
	/** What npm wrote to standard error when it was installed. */
	readonly warnings: string;
	/** The folder that it was installed into. */
	readonly folder: string;
	/** Runs a program there to its end, with an empty home and nothing of this process's environment but the path. */
	readonly run: (file: string, list: readonly string[], env?: NodeJS.ProcessEnv) => Ended;
	readonly remove: () => void;
};

/** Throws with what the program said, unless it ended well. */
const succeed = ({code, stdout, stderr}: Ended): Pick<Ended, 'stdout' | 'stderr'> => {
	if (code !== 0) {
		throw new Error(`exit code ${String(code)}: ${stderr}`);
	}

	return {stdout, stderr};
};

/** Packs `dist` as it was built last, and installs the tarball without the network. */
export const installPackage = (): Installed => {
	const parent = mkdtempSync(path.join(tmpdir(), 'status-tui-package-'));
	const [folder, home, tarballs] = ['folder', 'home', 'tarballs'].map((name) => {
		const made = path.join(parent, name);
		mkdirSync(made);
		return made;
	}) as [string, string, string];

	const runIn = (cwd: string, file: string, list: readonly string[], env: NodeJS.ProcessEnv = {}): Ended => {
		const {status, stdout, stderr, error} = spawnSync(file, list, {
			cwd,
			encoding: 'utf8',
			env: {PATH: process.env['PATH'], HOME: home, ...env},
		});
		if (error !== undefined) {
			throw error;
		}

		return {code: status, stdout, stderr};
	};

	succeed(runIn(root, 'npm', ['pack', '--ignore-scripts', '--pack-destination', tarballs]));
	const [tarball = ''] = readdirSync(tarballs);
	const file = path.join(tarballs, tarball);
	const packed = succeed(runIn(tarballs, 'tar', ['-tzf', tarball])).stdout;
	const {stderr: warnings} = succeed(
		runIn(folder, 'npm', ['install', '--offline', '--no-audit', '--no-fund', '--no-update-notifier', file]),
	);
	return {
		packed: packed
			.trim()
			.split('\n')
			.map((each) => each.replace(/^package\//, '')),
		warnings,
		folder,
		run: (program, list, env) => runIn(folder, program, list, env),
		remove: () => {
			rmSync(parent, {recursive: true, force: true});
		},
	};
};
