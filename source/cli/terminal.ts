import {openSync} from 'node:fs';
import process from 'node:process';
import type {ReadStream} from 'node:tty';
import type {Terminal} from '../commands/program.js';
import {hasCode, write} from './descriptors.js';

/** Stops the process as Ctrl-Z does; resolves when it is continued. */
const stop = async (): Promise<void> =>
	new Promise((resolve) => {
		process.once('SIGCONT', () => {
			resolve();
		});
		// The whole job, as the terminal's own Ctrl-Z does: npx waits above, and the shell waits for npx.
		process.kill(0, 'SIGTSTP');
	});

/** The terminal of the process, with keys that come from there. */
const terminalWith = (keys: ReadStream): Terminal => ({
	keys,
	size: () => ({columns: process.stdout.columns, rows: process.stdout.rows}),
	write: (text) => {
		write(1, text);
	},
	setRawMode: (on) => {
		try {
			keys.setRawMode(on);
		} catch (error) {
			if (!hasCode(error, 'EIO')) {
				throw error;
			}
		}
	},
	colors: (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
	stop,
});

/** The terminal, where both standard input and output are one. */
export const standardTerminal = (): Terminal | undefined =>
	process.stdin.isTTY && process.stdout.isTTY ? terminalWith(process.stdin) : undefined;

/** The terminal where the standard input is something else, as in `curl -i … | status-tui -`. */
export const reopenTerminal = async (): Promise<Terminal | undefined> => {
	if (!process.stdout.isTTY) {
		return undefined;
	}

	// Loading it takes a tenth of the time in which a cell is printed, and few need it.
	const {ReadStream} = await import('node:tty');
	try {
		return terminalWith(new ReadStream(openSync(process.platform === 'win32' ? 'CONIN$' : '/dev/tty', 'r+')));
	} catch {
		return undefined;
	}
};
