/** Something that this machine cannot run, and why: what is missing, or which registry does not answer. */
export type NotRun = {readonly name: string; readonly reason: string};

/** What came of a part of a run that is no framework: lines to be read, and how much was as it should be. */
export type Part = {
	readonly lines: readonly string[];
	readonly passed: number;
	readonly failed: number;
	readonly notRun?: readonly NotRun[];
};

/** Several parts as one. */
export const sumOf = (parts: readonly Part[]): Part => ({
	lines: parts.flatMap(({lines}) => lines),
	passed: parts.reduce((sum, {passed}) => sum + passed, 0),
	failed: parts.reduce((sum, {failed}) => sum + failed, 0),
	notRun: parts.flatMap(({notRun = []}) => notRun),
});

/** A part that this machine cannot run. */
export const missingPart = (name: string, missing: string): Part => ({
	lines: [],
	passed: 0,
	failed: 0,
	notRun: [{name, reason: `${missing} is missing`}],
});
