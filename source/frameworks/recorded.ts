/** What the conformance run wrote of one cell: it `ran`, or was only `valid`, it `cannot` be sent and why, or it `failed`. */
export type RecordedCell = {
	readonly result: 'ran' | 'valid' | 'cannot' | 'failed';
	/** What was wrong, or why it cannot be sent. */
	readonly reason?: string;
	/** What came of sending it all the same, where it cannot be sent. */
	readonly observed?: string;
	/** The first 16 hexadecimal digits of the SHA-256 of the snippet that was run, or was valid. */
	readonly digest?: string;
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

/** What the conformance run wrote of one framework. */
export type Recorded = (RunOn | ValidatedBy) & {readonly cells: Readonly<Record<string, RecordedCell>>};

/** `verified.json`: by the framework's id. */
export type VerifiedFile = Readonly<Record<string, Recorded>>;
