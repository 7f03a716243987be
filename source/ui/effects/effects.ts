import type {Exchange, Request} from '../../curl/index.js';
import type {App} from '../../frameworks/index.js';
import type {CopyOutcome} from '../../i18n/copied.js';
import type {Failure} from '../../i18n/failures/index.js';

/** What the screen may do to the world outside; injected, so that it can be tested without one. */
export type Effects = {
	readonly now: () => Date;
	/** Starts the built-in server; called once, after the first frame. */
	readonly startServer: () => Promise<
		{readonly ok: true; readonly url: string} | {readonly ok: false; readonly reason: Failure}
	>;
	/** Runs the real curl. */
	readonly runCurl: (request: Request, signal: AbortSignal) => Promise<Exchange>;
	readonly copy: (text: string) => Promise<CopyOutcome>;
	readonly writeApp: (
		app: App,
		folder: string,
	) => Promise<
		| {readonly ok: true; readonly folder: string; readonly files: readonly string[]}
		| {readonly ok: false; readonly reason: Failure}
	>;
	readonly openUrl: (url: string) => Promise<{readonly ok: true} | {readonly ok: false; readonly reason: Failure}>;
	/** Stops the process as Ctrl-Z does, and returns when it is continued. The terminal is given back meanwhile. */
	readonly suspend: () => Promise<void>;
};
