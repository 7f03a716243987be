/** What came of a part of a run that is no framework: lines to be read, and how much was as it should be. */
export type Part = {readonly lines: readonly string[]; readonly passed: number; readonly failed: number};

/** Several parts as one. */
export const sumOf = (parts: readonly Part[]): Part => ({
	lines: parts.flatMap(({lines}) => lines),
	passed: parts.reduce((sum, {passed}) => sum + passed, 0),
	failed: parts.reduce((sum, {failed}) => sum + failed, 0),
});

/** A part that this machine cannot run. */
export const missingPart = (name: string, missing: string): Part => ({
	lines: [`${name}: not run here: ${missing} is missing`],
	passed: 0,
	failed: 0,
});
