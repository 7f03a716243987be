import {spawn} from 'node:child_process';
import {failure, type Failure} from '../i18n/failures/index.js';

/** How a tool is run. */
export type RunOptions = {
	/** What it reads from its standard input. */
	readonly input: string;
	readonly env: Readonly<NodeJS.ProcessEnv>;
	readonly platform: NodeJS.Platform;
	/** Milliseconds after which it is killed. */
	readonly timeout: number;
};

/** How a run ended: with exit code 0, or why not; `missing` when there is no such program on the PATH. */
export type Ran = {readonly ok: true} | {readonly ok: false; readonly reason: Failure; readonly missing: boolean};

/** Runs a program by its arguments, without a shell. */
export type Run = (file: string, args: readonly string[], options: RunOptions) => Promise<Ran>;

/** Kills a process, or with a negative id the whole process group. */
const kill = (pid: number): void => {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It ended in the same moment.
	}
};

/**
 * Runs a clipboard tool. Its output is not read: xclip and wl-copy leave a process behind which serves the clipboard
 * and would hold a pipe open. That process gets a session of its own, so that neither Ctrl-Z nor a closed terminal stops it.
 */
export const run: Run = (file, args, {input, env, platform, timeout}) =>
	new Promise((resolve) => {
		const leadsGroup = platform !== 'win32';
		const child = spawn(file, args, {
			env,
			stdio: ['pipe', 'ignore', 'ignore'],
			detached: leadsGroup,
			windowsHide: true,
		});
		const end = (ran: Ran): void => {
			clearTimeout(timer);
			resolve(ran);
		};

		const fail = (reason: Failure, missing = false): void => {
			end({ok: false, reason, missing});
		};

		const timer = setTimeout(() => {
			if (child.pid !== undefined) {
				kill(leadsGroup ? -child.pid : child.pid);
			}

			child.stdin.destroy();
			fail(failure('gaveNoAnswer', file, timeout));
		}, timeout);

		child.once('error', (error: NodeJS.ErrnoException) => {
			const missing = error.code === 'ENOENT';
			fail(
				missing ? failure('notInstalled', file) : failure('doesNotStart', file, error.code ?? error.message),
				missing,
			);
		});
		child.once('exit', (code, signal) => {
			if (code === 0) {
				end({ok: true});
			} else {
				fail(code === null ? failure('endedBySignal', file, String(signal)) : failure('failedWithCode', file, code));
			}
		});
		// A tool that ends before it has read everything closes the pipe; its exit code says the rest.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
