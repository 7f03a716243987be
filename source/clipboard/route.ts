import type {Failure} from '../i18n/failures/index.js';
import type {RunProgram} from '../system/run-program.js';

/** What the routes may look at and use. */
export type ClipboardPlace = {
	readonly env: Readonly<NodeJS.ProcessEnv>;
	readonly platform: NodeJS.Platform;
	/** Writes an escape sequence to the terminal; absent where the output is not a terminal. */
	readonly write?: (sequence: string) => void;
	/** The folder of the file that is the last resort; absent where there is none. */
	readonly folder?: string;
	/** How long a quick tool may take, in milliseconds: 2000. One that is slow to start gets five times that. */
	readonly timeout?: number;
	/** What runs a tool, in place of the real thing. */
	readonly run?: RunProgram;
};

/** The names of the routes, as they are shown: the tool, the escape sequence, or the file. */
export type Via =
	'tmux' | 'OSC 52' | 'termux-clipboard-set' | 'PowerShell' | 'pbcopy' | 'wl-copy' | 'xclip' | 'xsel' | 'file';

/** What one route did: it took the text (into the file at `path`, where it is one), or why not and what helps. */
export type Attempt =
	{readonly ok: true; readonly path?: string} | {readonly ok: false; readonly reason: Failure; readonly cure: Failure};

/** One way to the clipboard. */
export type ClipboardRoute = {
	readonly via: Via;
	/** Whether success means that the text has arrived; a terminal does not answer. */
	readonly certain: boolean;
	/** Whether it is worth a try here. It looks at nothing but the place: a missing tool shows when it is run. */
	readonly fits: (place: ClipboardPlace) => boolean;
	readonly copy: (text: string, place: ClipboardPlace) => Promise<Attempt>;
};

/** Whether the person sits at another machine, so that this one's own clipboard is the wrong one. */
export const isRemote = ({env}: ClipboardPlace): boolean => Boolean(env['SSH_TTY']) || Boolean(env['SSH_CONNECTION']);
