import record from './verified.json' with {type: 'json'};

/** What the conformance run saw of one cell: it `ran`, or was only `valid`, it `cannot` be sent and why, or it `failed`. */
export type VerifiedCell = {
	readonly result: 'ran' | 'valid' | 'cannot' | 'failed';
	/** What was wrong, or why it cannot be sent. */
	readonly reason?: string;
	/** What came of sending it all the same, where it cannot be sent. */
	readonly observed?: string;
	/** The first 16 hexadecimal digits of the SHA-256 of the snippet that was run, or was valid. */
	readonly digest?: string;
};

type Recorded = {
	readonly version: string;
	/** The day of the run, as YYYY-MM-DD. */
	readonly date: string;
	readonly cells: Readonly<Record<string, VerifiedCell>>;
};

/** What the conformance run saw of a framework that it ran. */
export type Ran = Recorded & {
	/** The server it was run on, with its version. */
	readonly server: string;
	/** The language, with its version. */
	readonly language: string;
	/** What came of the app of one status, written to disk, installed and started by its own commands. */
	readonly app?: {readonly result: 'ran' | 'failed'; readonly code: number; readonly reason?: string};
};

/** What it saw of one that nothing here can run: whether its published schema takes the code. */
export type Validated = Recorded & {
	/** The schema, with its version. */
	readonly schema: string;
};

/** What the conformance run saw of one framework. */
export type Verified = Ran | Validated;

/** Whether only a schema was asked, so that nothing ran. */
export const isValidated = (seen: Verified): seen is Validated => 'schema' in seen;

/** How many cells of a framework came to this. */
export const countOf = ({cells}: Pick<Verified, 'cells'>, wanted: VerifiedCell['result']): number =>
	Object.values(cells).filter(({result}) => result === wanted).length;

/** What the conformance run wrote, by the framework's id. Nothing else may say “verified”. */
export const verified: Readonly<Record<string, Verified>> = record as Readonly<Record<string, Verified>>;

/** The schema by which a framework's code is valid, with its version, where nothing was run; `undefined` otherwise. */
export const schemaOf = (framework: string): string | undefined => {
	const seen = verified[framework];
	return seen !== undefined && isValidated(seen) ? seen.schema : undefined;
};

/** What was seen of one cell, or `undefined` if it was never run. */
export const verifiedOf = (framework: string, code: number): VerifiedCell | undefined =>
	verified[framework]?.cells[String(code)];
