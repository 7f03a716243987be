import type {Framework} from '../../source/frameworks/index.js';
import type {Response} from '../../source/response/index.js';
import type {Status} from '../../source/statuses/index.js';

/** One cell to prove: the status, the response that the code shall send, and the text that the program shows. */
export type Trial = {readonly status: Status; readonly response: Response; readonly snippet: string};

/** What starts a server. */
export type ServerCommand = {
	readonly file: string;
	readonly arguments: readonly string[];
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string>>;
};

/** A real server, ready to be started: what it is, and how. */
export type Prepared = {
	/** The framework's version as installed, read from the installation: `0.139.0`. */
	readonly version: string;
	/** The server and its version: `uvicorn 0.38.0`. */
	readonly server: string;
	/** The language and its version: `Python 3.11.7`. */
	readonly language: string;
	/** Starts on a loopback port; killed by the run when done. */
	readonly command: (port: number) => ServerCommand;
};

type Known = {
	/** The framework's id. */
	readonly id: Framework['id'];
	/** What is missing on this machine, such as `dotnet`, or `undefined` when it can run. */
	readonly missing: () => Promise<string | undefined>;
};

/**
 * Brings one framework to life: installs the real one, and writes a harness that mounts each cell's snippet,
 * letter for letter, at `/status/{code}` of one process.
 */
export type ServerRunner = Known & {
	/**
	 * @param folder an empty or earlier folder of this framework, kept between runs
	 * @param cells those that the framework says it supports
	 */
	readonly prepare: (folder: string, trials: readonly Trial[]) => Promise<Prepared>;
	/** What the app's own commands need besides, so that they find what is installed in the folder: `PATH` and the like. */
	readonly environment?: (folder: string) => Readonly<Record<string, string>>;
};

/** What a published schema says of the cells of a framework. */
export type SchemaAnswer = {
	/** The schema's name and version, as its users say it: `Istio 1.32.0`. */
	readonly schema: string;
	/** Its version alone, read from where it came from. */
	readonly version: string;
	/** What is wrong with each cell by its status code, a sentence a fault; empty where it is valid. */
	readonly faults: ReadonlyMap<number, readonly string[]>;
};

/** Asks the published schema of one that no machine here can run. */
export type SchemaRunner = Known & {
	/**
	 * @param folder an empty or earlier folder of this framework, kept between runs
	 * @param cells those that the framework says it supports, and attempts at those that it does not
	 */
	readonly validate: (folder: string, trials: readonly Trial[]) => Promise<SchemaAnswer>;
};

/** What proves the cells of one framework: by running them, or where that cannot be, by a schema. */
export type Runner = ServerRunner | SchemaRunner;
