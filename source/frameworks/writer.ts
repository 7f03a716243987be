import type {Response} from '../response/index.js';

/** One file of an app: its path inside the app's folder, `/` between parts, and its text. */
export type AppFile = {readonly path: string; readonly content: string};

/** A whole program that serves one response at `/`, or a test that sees it. */
export type App = {
	/** The file with the route comes first, then the dependency file, then the rest. */
	readonly files: readonly AppFile[];
	/** The command that installs what it needs, run in the app's folder; absent where `start` does. */
	readonly install?: string;
	/** The command that starts it, run in the app's folder. */
	readonly start: string;
	/** The port on which it listens once started; absent for a test, whose start command ends, with 0 when it passed. */
	readonly port?: number;
};

/** Why a framework cannot send a status (seen on the real one), and what to do instead. */
export type Refusal = {readonly no: string; readonly instead: string};

/** What a framework cannot send, by status code. */
export type Refusals = Readonly<Record<number, Refusal>>;

/** What writes the code of a framework: pure functions from a response to the code that sends it. */
export type Writer = {
	/** The fewest lines that send the response, imports included; for a status that is refused, what one would try at first. */
	readonly snippet: (response: Response) => string;
	/** The same as a program that can be installed and started. Only for a status that is not refused. */
	readonly app: (response: Response) => App;
	readonly refusals: Refusals;
};
