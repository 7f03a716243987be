/** The parts of an exchange, in milliseconds since its beginning. */
export type Milliseconds = {
	readonly dns: number;
	readonly connect: number;
	readonly firstByte: number;
	readonly total: number;
};

/** Milliseconds as people want to know them: tenths below ten, whole ones from there on. */
export const rounded = (milliseconds: number): string =>
	milliseconds < 10 ? String(Math.round(milliseconds * 10) / 10) : String(Math.round(milliseconds));
