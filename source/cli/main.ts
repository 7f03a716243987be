import {openSync, writeSync} from 'node:fs';
import process from 'node:process';
import type {ReadStream} from 'node:tty';
import packageJson from '../../package.json' with {type: 'json'};
import {printJson, printPart} from '../commands/print.js';
import {parseOptions, type Choice, type Options} from './arguments.js';
import {completion} from './completion.js';
import {exitCodes, type ExitCode, type Program, type Terminal} from '../commands/program.js';

const {name, version} = packageJson;
const {env} = process;

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
	error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Writes all of it, at once: a file descriptor may take less than it is given, or not yet. A terminal may be gone. */
const write = (descriptor: number, output: Uint8Array | string): void => {
	const octets = typeof output === 'string' ? Buffer.from(output) : output;
	for (let written = 0; written < octets.length;) {
		try {
			written += writeSync(descriptor, octets, written);
		} catch (error) {
			if (isCode(error, 'EPIPE')) {
				process.exit(exitCodes.done);
			}

			if (isCode(error, 'EIO')) {
				return;
			}

			if (!isCode(error, 'EAGAIN')) {
				throw error;
			}
		}
	}
};

/** Whether the window of the terminal was closed: writing to it fails. */
const isTerminalGone = (): boolean => {
	try {
		writeSync(1, '');
		return false;
	} catch (error) {
		return isCode(error, 'EIO');
	}
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

const say = (line: string): void => {
	write(2, `${name}: ${line}\n`);
};

const continued = async (): Promise<void> =>
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
			if (!isCode(error, 'EIO')) {
				throw error;
			}
		}
	},
	colors: (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
	stop: continued,
});

/** The keyboard where the standard input is something else, as in `curl -i … | status-tui -`. */
const openKeyboard = async (): Promise<ReadStream | undefined> => {
	// Loading it takes a tenth of the time in which a cell is printed, and few need it.
	const {ReadStream} = await import('node:tty');
	try {
		return new ReadStream(openSync(process.platform === 'win32' ? 'CONIN$' : '/dev/tty', 'r+'));
	} catch {
		return undefined;
	}
};

/** How a process ends that is asked to by a signal: 128 and the signal's number. */
const signals = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

const ending = new AbortController();
let exitCode: number | undefined;
for (const [signal, code] of Object.entries(signals)) {
	// Stays after the first time: where Ink's own listener is the last one, it ends the process before the terminal is given back.
	process.on(signal, () => {
		if (ending.signal.aborted && !isTerminalGone()) {
			process.exit(code);
		}

		exitCode = code;
		ending.abort();
	});
}

const program: Program = {
	env,
	platform: process.platform,
	version,
	now: () => new Date(),
	input: async (most) => {
		const chunks: Buffer[] = [];
		let length = 0;
		for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
			chunks.push(chunk);
			length += chunk.length;
			if (length >= most) {
				break;
			}
		}

		return Buffer.concat(chunks).subarray(0, most);
	},
	out: (output) => {
		write(1, output);
	},
	aside: (output) => {
		write(2, output);
	},
	say,
	fail: async (failure, language) => {
		const {failedLine} = await import('../print/failed.js');
		say(failedLine(failure, language));
	},
	ending: ending.signal,
	/** Asked only by what needs it: Node opens the standard streams when they are first looked at, which takes time. */
	get terminal() {
		return process.stdin.isTTY && process.stdout.isTTY ? terminalWith(process.stdin) : undefined;
	},
	reopenTerminal: async () => {
		const keys = process.stdout.isTTY ? await openKeyboard() : undefined;
		return keys === undefined ? undefined : terminalWith(keys);
	},
};

const listStatuses = async (choice: Choice, words: string, json: boolean): Promise<ExitCode> => {
	const list = await import('../commands/list.js');
	return list.listStatuses(choice, words, json, program);
};

type Handlers = {
	readonly [K in Options['kind']]: (options: Extract<Options, {kind: K}>) => ExitCode | Promise<ExitCode>;
};

const print = (output: string): ExitCode => {
	program.out(output);
	return exitCodes.done;
};

const handlers: Handlers = {
	view: async ({choice}) => {
		if (program.terminal !== undefined) {
			const {openScreen} = await import('../commands/screen.js');
			return openScreen(choice, program, program.terminal);
		}

		return choice.status === undefined ? listStatuses(choice, '', false) : printPart(choice, 'all', program);
	},
	print: ({choice, part}) => printPart(choice, part, program),
	json: ({choice}) => printJson(choice, program),
	copy: async ({choice, part}) => {
		const {copyPart} = await import('../commands/effects.js');
		return copyPart(choice, part, program);
	},
	run: async ({choice, json}) => {
		const {runOnce} = await import('../commands/effects.js');
		return runOnce(choice, json, program);
	},
	list: ({choice, words, json}) => listStatuses(choice, words, json),
	which: async ({choice, answers}) => {
		const {which} = await import('../commands/which.js');
		return which(choice, answers, program);
	},
	lint: async ({choice, text, json}) => {
		const {checkResponse} = await import('../commands/lint.js');
		return checkResponse(choice, text, json, program);
	},
	frameworks: async ({choice, json}) => {
		const {listFrameworks} = await import('../commands/list.js');
		return listFrameworks(choice, json, program);
	},
	app: async ({choice, output, force}) => {
		const {writeWholeApp} = await import('../commands/effects.js');
		return writeWholeApp(choice, {output, force}, program);
	},
	serve: async ({choice, port, host, log}) => {
		const {serve} = await import('../commands/effects.js');
		return serve(choice, {host, log, ...(port !== undefined && {port})}, program);
	},
	completion: ({shell}) => print(completion(shell)),
	help: async ({choice}) => {
		const [{usage}, {languageOf}] = await Promise.all([import('./help.js'), import('../commands/select.js')]);
		return print(usage(languageOf(choice, program)));
	},
	version: () => print(`${version}\n`),
};

const handle = async <K extends Options['kind']>(options: Extract<Options, {kind: K}>): Promise<ExitCode> =>
	(handlers[options.kind] as (options: Extract<Options, {kind: K}>) => ExitCode | Promise<ExitCode>)(options);

const main = async (): Promise<number> => {
	const parsed = await parseOptions(process.argv.slice(2));
	if (!parsed.ok) {
		const {languageOf} = await import('../commands/select.js');
		await program.fail(parsed.error, languageOf(parsed, program));
		return exitCodes.usage;
	}

	const code = await handle(parsed.options);
	return exitCode ?? code;
};

/** A bug must not throw a stack trace at the reader; it says what happened and where to tell us. */
const crash = (error: unknown): void => {
	if (isCode(error, 'EIO')) {
		exitCode ??= signals.SIGHUP;
		ending.abort();
		return;
	}

	const message = error instanceof Error ? error.message : String(error);
	say(`unexpected: ${message.split('\n')[0]}; this is a bug in ${name} ${version}, please report it`);
	if (env['STATUS_TUI_DEBUG'] !== undefined && error instanceof Error) {
		write(2, `${error.stack}\n`);
	}

	process.exit(exitCodes.failed);
};

process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);
main().then((code) => {
	leave(code);
}, crash);
