/** The language a snippet is written in: the name people use, and the one the highlighter knows. */
export type Language = {readonly name: string; readonly highlight: string};

/** Frameworks whose code is loaded together: they share how it is written. */
export type Family =
	'python' | 'node' | 'jvm' | 'go' | 'rust' | 'ruby' | 'php' | 'dotnet' | 'platform' | 'double' | 'gateway';

/** What is known of a framework before its code is loaded. */
export type Row = {
	/** As typed after `-f`; an older version has a row of its own, `express@4`. */
	readonly id: string;
	readonly name: string;
	readonly family: Family;
	readonly language: Language;
	/** What the file with the snippet is called. */
	readonly filename: string;
	/** The version that the code is written for, as its users say it. */
	readonly version: string;
	/** The status codes that it cannot send; its {@link Writer} says why. */
	readonly cannot: readonly number[];
};
