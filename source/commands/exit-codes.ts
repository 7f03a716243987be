/** The exit codes of the program; a signal that ends it gives 128 and the signal's number. */
export const exitCodes = {done: 0, failed: 1, usage: 2, differentStatus: 3, unreachable: 4} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
