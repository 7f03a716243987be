import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import type {Size} from '../../source/ui/common/rect.js';
import {openTerminal, type TerminalCommand, type TestTerminal} from './terminal.js';

/** The built program. */
export const bin = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A home of its own for the program, with nothing in it. */
export const makeHome = () => {
	const folder = mkdtempSync(join(tmpdir(), 'pty-home-'));
	return {
		folder,
		/** All of the environment: started by npx, no tmux, no SSH, no display, no configuration. */
		env: {
			HOME: folder,
			XDG_CONFIG_HOME: join(folder, 'config'),
			XDG_STATE_HOME: join(folder, 'state'),
			PATH: process.env['PATH'] ?? '',
			TERM: 'xterm-256color',
			LANG: 'en_US.UTF-8',
			npm_lifecycle_event: 'npx',
			npm_lifecycle_script: 'status-tui',
		},
		/** The text of a file in it, or `undefined` where there is none. */
		read: (path: string): string | undefined => {
			const file = join(folder, path);
			return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
		},
		remove: (): void => {
			rmSync(folder, {recursive: true, force: true});
		},
	};
};

/** Starts the built program in a terminal; the folder it runs in is its home. */
export const startProgram = (
	args: readonly string[],
	size: Size,
	{
		node = process.execPath,
		env,
	}: {readonly node?: string; readonly env: TerminalCommand['env'] & {readonly HOME: string}},
): TestTerminal => openTerminal({file: node, args: [bin, ...args], env, folder: env.HOME}, size);
