import process from 'node:process';
import packageJson from '../../package.json' with {type: 'json'};
import {exitCodes, type ExitCode} from '../commands/exit-codes.js';
import type {Program} from '../commands/program.js';
import {hasCode, isTerminalGone, readInput, write} from './descriptors.js';
import {startedAs} from './started-as.js';
import {reopenTerminal, standardTerminal} from './terminal.js';

const {name, version} = packageJson;
const {env, platform} = process;

/** How a process ends that is asked to by a signal: 128 and the signal's number. */
const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

const ending = new AbortController();

/** The exit code of the signal that asked the process to end, if one did. */
let signalled: number | undefined;

const endFor = (code: number): void => {
	if (ending.signal.aborted && !isTerminalGone()) {
		process.exit(code);
	}

	signalled = code;
	ending.abort();
};

const warn = (line: string): void => {
	write(2, `${name}: ${line}\n`);
};

const program: Program = {
	env,
	platform,
	get startedAs() {
		return startedAs(env, process.argv[1] ?? name);
	},
	now: () => new Date(),
	stdin: readInput,
	stdout: (output) => {
		write(1, output);
	},
	stderr: (output) => {
		write(2, output);
	},
	warn,
	tellFailure: async (failure, language) => {
		const {failureLine} = await import('../print/failure-line.js');
		warn(failureLine(failure, language));
	},
	ending: ending.signal,
	/** Asked only by what needs it: Node opens the standard streams when they are first looked at, which takes time. */
	get terminal() {
		return standardTerminal();
	},
	reopenTerminal,
};

/**
 * Ends the process. Where the terminal is gone it ends as the hang-up signal would have ended it, had it not first to
 * keep what is kept: Node.js 20 aborts where it cannot restore a terminal.
 */
const leave = (code: number): void => {
	if (isTerminalGone()) {
		process.removeAllListeners('SIGHUP');
		process.kill(process.pid, 'SIGHUP');
	} else {
		process.exit(code);
	}
};

/** A bug must not throw a stack trace at the reader; it says what happened and where to tell us. */
const crash = (error: unknown): void => {
	if (hasCode(error, 'EIO')) {
		signalled ??= signals.SIGHUP;
		ending.abort();
		return;
	}

	const message = error instanceof Error ? error.message : String(error);
	warn(`unexpected: ${message.split('\n')[0]}; this is a bug in ${name} ${version}, please report it`);
	if (env['STATUS_TUI_DEBUG'] !== undefined && error instanceof Error) {
		write(2, `${error.stack}\n`);
	}

	process.exit(exitCodes.failed);
};

/** Runs the program in this process, from its arguments to its end: with an exit code, or that of a signal. */
export const runInProcess = (main: (argv: readonly string[], program: Program) => Promise<ExitCode>): void => {
	for (const [signal, code] of Object.entries(signals)) {
		// Stays after the first time: where Ink's own listener is the last one, it ends the process before the terminal is given back.
		process.on(signal, () => {
			endFor(code);
		});
	}

	process.on('uncaughtException', crash);
	process.on('unhandledRejection', crash);
	main(process.argv.slice(2), program).then((code) => {
		leave(signalled ?? code);
	}, crash);
};
