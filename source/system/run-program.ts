import {spawn} from 'node:child_process';
import process from 'node:process';
import {failure, type Failure} from '../i18n/failures/index.js';

/** How a program beside ours is run. */
export type ProgramOptions = {
	readonly env: Readonly<NodeJS.ProcessEnv>;
	readonly platform: NodeJS.Platform;
	/** What it reads from its standard input; nothing where this is absent. */
	readonly input?: string;
	/** Milliseconds that it may take. */
	readonly timeout: number;
	/** What it means when it still runs then: it hangs and is killed, or it works and is left alone. */
	readonly late: 'kill' | 'leave';
};

/** How a program ended: with exit code 0, or why not; `missing` when there is no such program on the PATH. */
export type ProgramResult =
	{readonly ok: true} | {readonly ok: false; readonly reason: Failure; readonly missing: boolean};

/** Runs a program by its arguments, without a shell. */
export type RunProgram = (file: string, args: readonly string[], options: ProgramOptions) => Promise<ProgramResult>;

/** Kills a process, or with a negative id the whole process group. */
const kill = (pid: number): void => {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// It ended in the same moment.
	}
};

/**
 * Runs a program. Its output is not read: xclip and wl-copy leave a process behind which serves the clipboard and would
 * hold a pipe open. It gets a session of its own, so that neither Ctrl-Z nor a closed terminal stops what it leaves behind.
 */
export const runProgram: RunProgram = (file, args, {env, platform, input, timeout, late}) =>
	new Promise((resolve) => {
		const leadsGroup = platform !== 'win32';
		const child = spawn(file, args, {
			env,
			stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
			detached: leadsGroup,
			windowsHide: true,
		});
		const end = (result: ProgramResult): void => {
			clearTimeout(timer);
			resolve(result);
		};

		const fail = (reason: Failure, missing = false): void => {
			end({ok: false, reason, missing});
		};

		const timer = setTimeout(() => {
			if (late === 'leave') {
				child.unref();
				end({ok: true});
				return;
			}

			if (child.pid !== undefined) {
				kill(leadsGroup ? -child.pid : child.pid);
			}

			child.stdin?.destroy();
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
		// A program that ends before it has read everything closes the pipe; its exit code says the rest.
		child.stdin?.on('error', () => undefined);
		child.stdin?.end(input);
	});
