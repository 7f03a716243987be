/** Milliseconds as people want to know them: tenths below ten, whole ones from there on. */
export const rounded = (milliseconds: number): string =>
	milliseconds < 10 ? String(Math.round(milliseconds * 10) / 10) : String(Math.round(milliseconds));
