import type {Field, Response} from '../response/index.js';
import type {Status} from '../statuses/index.js';

/** The language a snippet is written in: the name people use, and the one the highlighter knows. */
export type Language = {readonly name: string; readonly highlight: string};

/** One file of an app: its path inside the app's folder, `/` between parts, and its text. */
export type AppFile = {readonly path: string; readonly content: string};

/** A whole program that serves one response at `/`. */
export type App = {
	/** The file with the route comes first, then the dependency file, then the rest. */
	readonly files: readonly AppFile[];
	/** The command that installs what it needs, run in the app's folder; absent where `start` does. */
	readonly install?: string;
	/** The command that starts it, run in the app's folder. */
	readonly start: string;
	/** The port on which it listens once started. */
	readonly port: number;
};

/** Whether a framework can send a status; if not, why (seen on the real one), and what to do instead. */
export type Support = true | {readonly no: string; readonly instead: string};

/** A framework: a pure function from a response to the code that sends it. */
export type Framework = {
	/** As typed after `-f`. */
	readonly id: string;
	readonly name: string;
	readonly language: Language;
	/** What the file with the snippet is called. */
	readonly filename: string;
	/** The versions that the code is written for, newest first, as its users say them. */
	readonly versions: readonly string[];
	/** The fewest lines that send the response, imports included. Only for a status that it supports. */
	readonly snippet: (response: Response) => string;
	/** The same as a program that can be installed and started. Only for a status that it supports. */
	readonly app: (response: Response) => App;
	readonly supports: (status: Status) => Support;
};

const madeByServers = new Set(['content-type', 'content-length', 'date']);

/**
 * The fields that the code has to set itself: all but `Content-Type`, `Content-Length` and `Date`, which come
 * from the kind of content and from the framework's server.
 */
export const ownFields = (response: Pick<Response, 'fields'>): readonly Field[] =>
	response.fields.filter(([name]) => !madeByServers.has(name.toLowerCase()));
