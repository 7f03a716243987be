import record from './verified.json' with {type: 'json'};

/** What the conformance run saw of one cell: it `ran`, it `cannot` be sent and why, or it `failed`. */
export type VerifiedCell = {
	readonly result: 'ran' | 'cannot' | 'failed';
	/** What was wrong, or why it cannot be sent. */
	readonly reason?: string;
	/** What came of sending it all the same, where it cannot be sent. */
	readonly observed?: string;
	/** The first 16 hexadecimal digits of the SHA-256 of the snippet that was run. */
	readonly digest?: string;
};

/** What the conformance run saw of one framework. */
export type Verified = {
	readonly version: string;
	/** The server it was run on, with its version. */
	readonly server: string;
	/** The language, with its version. */
	readonly language: string;
	/** The day of the run, as YYYY-MM-DD. */
	readonly date: string;
	/** What came of the app of one status, written to disk, installed and started by its own commands. */
	readonly app?: {readonly result: 'ran' | 'failed'; readonly code: number; readonly reason?: string};
	readonly cells: Readonly<Record<string, VerifiedCell>>;
};

/** What the conformance run wrote, by the framework's id. Nothing else may say “verified”. */
export const verified: Readonly<Record<string, Verified>> = record as Readonly<Record<string, Verified>>;

/** What was seen of one cell, or `undefined` if it was never run. */
export const verifiedOf = (framework: string, code: number): VerifiedCell | undefined =>
	verified[framework]?.cells[String(code)];
