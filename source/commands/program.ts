import type {Failure} from '../i18n/failures/index.js';
import type {Language} from '../language.js';

/** The process as the commands see it; only `cli/` knows the real one. */
export type Program = {
	readonly env: Readonly<NodeJS.ProcessEnv>;
	readonly platform: NodeJS.Platform;
	/** How the program was started, as it would be typed again: `npx status-tui`. */
	readonly startedAs: string;
	readonly now: () => Date;
	/** Reads the standard input, up to so many octets. */
	readonly stdin: (most: number) => Promise<Uint8Array>;
	/** Writes the answer, all of it before it returns. */
	readonly stdout: (output: Uint8Array | string) => void;
	/** Writes to people, beside the answer, all of it before it returns. */
	readonly stderr: (output: string) => void;
	/** Writes one line for people, beside the answer, with the program's name before it. */
	readonly warn: (line: string) => void;
	/** Says what went wrong, in a line that is safe to draw whatever it names. */
	readonly tellFailure: (failure: Failure, language: Language) => Promise<void>;
	/** The terminal, where both standard input and output are one. */
	readonly terminal: Terminal | undefined;
	/** The terminal behind a standard input that is something else or is read to its end, where the output is a terminal. */
	readonly reopenTerminal: () => Promise<Terminal | undefined>;
	/** Aborted when the process is asked to end, by a signal. */
	readonly ending: AbortSignal;
};

/** The real terminal. */
export type Terminal = {
	/** Where the keys come from. */
	readonly keys: NodeJS.ReadStream;
	readonly size: () => {readonly columns: number; readonly rows: number};
	/** Writes escape sequences and text at once. */
	readonly write: (text: string) => void;
	readonly setRawMode: (on: boolean) => void;
	/** Whether colours may be used. */
	readonly colors: boolean;
	/** Stops the process as Ctrl-Z does; resolves when it is continued. */
	readonly stop: () => Promise<void>;
};
