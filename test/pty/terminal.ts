import {spawn, type IPty} from '@lydell/node-pty';
import type {Size} from '../../source/ui/common/rect.js';
import {cellsOf, createEmulator, linesOf, type ScreenCell} from './emulator.js';

/** What runs in the terminal, and in which world. */
export type TerminalCommand = {
	readonly file: string;
	readonly args: readonly string[];
	/** All of the environment: nothing is inherited. */
	readonly env: Readonly<Record<string, string>>;
	readonly folder: string;
};

/** How a process ended: `signal` is the number of the one that ended it, or 0. */
export type Exit = {readonly code: number; readonly signal: number};

/** What the screen is waited for: a text on it, or whatever its lines tell. */
export type Expected = string | RegExp | ((lines: readonly string[]) => boolean);

/** After so long without what is waited for, in milliseconds, there is something wrong. */
const patience = 20_000;

const holds = (expected: Expected, lines: readonly string[]): boolean => {
	if (typeof expected === 'function') {
		return expected(lines);
	}

	const text = lines.join('\n');
	return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
};

/** Runs a command in a real pty, and draws what it writes with a terminal emulator. */
export const openTerminal = (command: TerminalCommand, size: Size) => {
	const emulator = createEmulator(size);
	const pty: IPty & {readonly destroy?: () => void} = spawn(command.file, [...command.args], {
		name: 'xterm-256color',
		cols: size.columns,
		rows: size.rows,
		cwd: command.folder,
		env: {...command.env},
	});
	const listeners = new Set<() => void>();
	const tell = (): void => {
		for (const listener of listeners) {
			listener();
		}
	};

	let written = '';
	let changedAt = 0;
	let ended: Exit | undefined;
	pty.onData((data) => {
		changedAt = performance.now();
		written += data;
		emulator.write(data);
	});
	emulator.onData((answer) => {
		pty.write(answer);
	});
	emulator.onWriteParsed(tell);
	const exit = new Promise<Exit>((resolve) => {
		pty.onExit(({exitCode, signal = 0}) => {
			// What was written last may still have to be drawn.
			emulator.write('', () => {
				ended = {code: exitCode, signal};
				resolve(ended);
				tell();
			});
		});
	});

	const screen = (): readonly string[] => linesOf(emulator);

	const waitFor = async (expected: Expected): Promise<void> =>
		new Promise((resolve, reject) => {
			const give = (reason: string): void => {
				listeners.delete(check);
				clearTimeout(timer);
				reject(new Error(`${reason} for ${String(expected)}; the screen is\n${screen().join('\n')}`));
			};

			const check = (): void => {
				if (holds(expected, screen())) {
					listeners.delete(check);
					clearTimeout(timer);
					resolve();
				} else if (ended !== undefined) {
					give(`ended with ${JSON.stringify(ended)} while waiting`);
				}
			};

			const timer = setTimeout(give, patience, `waited ${patience} ms`);
			listeners.add(check);
			check();
		});

	return {
		/** The process that was started. */
		pid: pty.pid,
		exit,
		/** The lines of the screen without the spaces at their ends. */
		screen,
		/** Every cell of the screen, by rows. */
		cells: (): ReadonlyArray<readonly ScreenCell[]> => cellsOf(emulator),
		/** Everything that was written to the terminal so far. */
		written: (): string => written,
		/** When the last of it came, by the clock of `performance.now()`. */
		changedAt: (): number => changedAt,
		/** Whether the alternate screen is shown. */
		isAlternate: (): boolean => emulator.buffer.active.type === 'alternate',
		/** Resolves when the screen is as expected, looked at after each change; rejects with the last screen. */
		waitFor,
		/** Types, as one piece. */
		press: (...keys: readonly string[]): void => {
			pty.write(keys.join(''));
		},
		resize: ({columns, rows}: Size): void => {
			emulator.resize(columns, rows);
			pty.resize(columns, rows);
		},
		/** Sends the process a signal. */
		kill: (signal: NodeJS.Signals): void => {
			process.kill(pty.pid, signal);
		},
		/** Closes the terminal, as who closes its window does. */
		hangUp: (): void => {
			pty.destroy?.();
		},
		/** Takes the terminal away from the process, and ends it if it is still there. */
		close: async (): Promise<void> => {
			if (ended === undefined) {
				pty.kill('SIGKILL');
				await exit;
			}

			emulator.dispose();
		},
	};
};

/** A terminal with a command in it. */
export type TestTerminal = ReturnType<typeof openTerminal>;
