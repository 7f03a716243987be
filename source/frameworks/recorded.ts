/**
 * What the conformance run wrote of one cell: it `ran`, or was only `valid`, it `cannot` be sent, or it `failed`. A
 * record of a cell in another format, or sent in another way, would name these beside its code.
 */
export type RecordedCell = {
	readonly code: number;
	readonly result: 'ran' | 'valid' | 'cannot' | 'failed';
	/**
	 * What it was of, as the first 16 hexadecimal digits of its SHA-256: the snippet; where it cannot be sent, the reason
	 * that readers are told.
	 */
	readonly digest: string;
	/** What came of trying it, where it cannot be sent; what was wrong, where it failed. */
	readonly observed?: string;
};

type Seen = {
	readonly version: string;
	/** The day of the run, as YYYY-MM-DD. */
	readonly date: string;
};

/** What was run, when, and on what. */
export type RunOn = Seen & {
	/** The server it was run on, with its version. */
	readonly server: string;
	/** The language, with its version. */
	readonly language: string;
	/** What came of the app of one status, written to disk, installed and started by its own commands. */
	readonly app?: {readonly result: 'ran' | 'failed'; readonly code: number; readonly reason?: string};
};

/** What nothing here can run: only its published schema was asked whether it takes the code. */
export type ValidatedBy = Seen & {
	/** The schema, with its version. */
	readonly schema: string;
};

/** What the conformance run wrote of one framework, into `verified/{id}.json`: its cells by code, the lowest first. */
export type Recorded = (RunOn | ValidatedBy) & {readonly cells: readonly RecordedCell[]};

/** The records, by the framework's id. */
export type Records = Readonly<Record<string, Recorded>>;
