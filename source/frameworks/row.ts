/** The language a snippet is written in: the name people use, and the one the highlighter knows. */
export type CodeLanguage = {readonly name: string; readonly highlight: string};

/** What is known of a framework before its code is loaded. */
export type Row = {
	/** As typed after `-f`; an older version has a row of its own, `express@4`. */
	readonly id: string;
	readonly name: string;
	readonly language: CodeLanguage;
	/** What the file with the snippet is called. */
	readonly filename: string;
	/** The version that the code is written for, as its users say it. */
	readonly version: string;
	/** The status codes that it cannot send; its {@link Writer} says why. */
	readonly cannot: readonly number[];
};
