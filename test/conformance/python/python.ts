import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run, succeeds} from '../command.js';
import {installFrom, registries} from '../registries.js';
import type {Trial, Prepared} from '../runner.js';

/** A Python framework as its runner describes it. */
export type PythonServer = {
	/** What pip installs, as in the app's requirements. */
	readonly requirements: readonly string[];
	/** The distribution whose version is the framework's. */
	readonly framework: string;
	/** The distribution whose version is the server's. */
	readonly server: string;
	/** The text of `harness.py`, which mounts the modules of the package `cells`. */
	readonly harness: string;
	/** The program of the environment that starts it; named as the server where nothing is said. */
	readonly program?: string;
	/** The arguments that make it serve the harness. */
	readonly arguments: (port: number) => readonly string[];
};

const oldest = '3.11';

const isRecent = `import sys; sys.exit(sys.version_info < (${oldest.replace('.', ', ')}))`;

/** What is missing to run Python frameworks here, or `undefined`. */
export const missing = async (): Promise<string | undefined> =>
	(await succeeds('python3', ['-c', isRecent])) ? undefined : `python3, ${oldest} or later`;

/** Each snippet as a module of its own, named after its status code, with nothing added. */
const writeCells = async (folder: string, trials: readonly Trial[]): Promise<void> => {
	await rm(folder, {recursive: true, force: true});
	await mkdir(folder, {recursive: true});
	for (const {status, snippet} of trials) {
		await writeFile(path.join(folder, `status_${status.code}.py`), snippet);
	}
};

const versionOf = (distribution: string): string =>
	`import importlib.metadata; print(importlib.metadata.version("${distribution}"))`;

/** Installs the real thing into a virtual environment in the folder, and writes the cells and the harness beside it. */
export const prepare = async (folder: string, trials: readonly Trial[], server: PythonServer): Promise<Prepared> => {
	const program = (name: string): string => path.join(folder, '.venv', 'bin', name);
	const python = async (code: string): Promise<string> => run(program('python'), ['-c', code], folder);

	await run('python3', ['-m', 'venv', '.venv'], folder);
	await installFrom(registries.pypi, async (env) =>
		run(program('pip'), ['install', '--quiet', ...server.requirements], folder, env),
	);
	await writeCells(path.join(folder, 'cells'), trials);
	await writeFile(path.join(folder, 'harness.py'), server.harness);

	return {
		version: await python(versionOf(server.framework)),
		server: `${server.server} ${await python(versionOf(server.server))}`,
		language: `Python ${await python('import platform; print(platform.python_version())')}`,
		command: (port) => ({
			file: program(server.program ?? server.server),
			arguments: server.arguments(port),
			cwd: folder,
		}),
	};
};
