import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {run, succeeds} from '../command.js';
import type {Trial, Prepared} from '../runner.js';

const oldest = 80_100;

/** What is missing to run PHP here, or `undefined`. */
export const missing = async (): Promise<string | undefined> =>
	(await succeeds('php', ['-r', `exit(PHP_VERSION_ID < ${oldest} ? 1 : 0);`])) ? undefined : 'php, 8.1 or later';

/** Writes files into a folder, making those on the way. */
export const writeFiles = async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
	for (const [file, content] of files) {
		await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
		await writeFile(path.join(folder, file), content);
	}
};

/** Each snippet in a file of its own, with nothing added: `cells/status_401.php`. */
export const writeCells = async (folder: string, trials: readonly Trial[]): Promise<void> => {
	await rm(path.join(folder, 'cells'), {recursive: true, force: true});
	await writeFiles(folder, new Map(trials.map(({status, snippet}) => [`cells/status_${status.code}.php`, snippet])));
};

/** What PHP's own server runs for every request: it sets `$cell` to the file of its cell, which sees it at `/`. */
export const router = (rest: string): string => `<?php

$cell = __DIR__ . '/cells' . str_replace('/status/', '/status_', $_SERVER['REQUEST_URI']) . '.php';
$_SERVER['REQUEST_URI'] = '/';
${rest}
`;

/** PHP's own server with a router in the folder, several requests at a time. */
export const cliServer = async (folder: string, version?: string): Promise<Prepared> => {
	const php = await run('php', ['-r', 'echo PHP_VERSION;'], folder);
	return {
		version: version ?? php,
		server: `PHP development server ${php}`,
		language: `PHP ${php}`,
		command: (port) => ({
			file: 'php',
			arguments: ['-S', `127.0.0.1:${port}`, 'router.php'],
			cwd: folder,
			env: {PHP_CLI_SERVER_WORKERS: '4'},
		}),
	};
};
