/** Something that this machine cannot run, and why: what is missing, or which registry does not answer. */
export type NotRun = {readonly name: string; readonly reason: string};

/** What came of a part of a run that is no framework: lines to be read, and how much was as it should be. */
export type Tally = {
	readonly lines: readonly string[];
	readonly passed: number;
	readonly failed: number;
	readonly notRun?: readonly NotRun[];
};

/** Several parts as one. */
export const sumOf = (parts: readonly Tally[]): Tally => ({
	lines: parts.flatMap(({lines}) => lines),
	passed: parts.reduce((sum, {passed}) => sum + passed, 0),
	failed: parts.reduce((sum, {failed}) => sum + failed, 0),
	notRun: parts.flatMap(({notRun = []}) => notRun),
});

/** What was not run, by its reason, in one line. */
export const notRunLine = (all: readonly NotRun[], what = 'not run here'): string =>
	`${what}: ${[...new Set(all.map(({reason}) => reason))]
		.map((reason) => {
			const names = all.filter((each) => each.reason === reason).map(({name}) => name);
			return `${names.join(', ')} (${reason})`;
		})
		.join('; ')}`;

/** A part that this machine cannot run. */
export const missingTally = (name: string, missing: string): Tally => ({
	lines: [],
	passed: 0,
	failed: 0,
	notRun: [{name, reason: `${missing} is missing`}],
});
