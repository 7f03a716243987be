/** How far a key moves in a list while text is typed beside it, where Home, End and the letters belong to the text. */
const besideText: ReadonlyMap<string, number> = new Map([
	['up', -1],
	['down', 1],
	['shift-tab', -1],
	['tab', 1],
	['pageup', -10],
	['pagedown', 10],
]);

/** How far a key moves in a list where no text is typed. */
const inList: ReadonlyMap<string, number> = new Map([
	...besideText,
	['k', -1],
	['j', 1],
	['home', -Infinity],
	['end', Infinity],
]);

/** How far a key moves in a list where no text is typed, or `undefined`. */
export const stepInList = (key: string): number | undefined => inList.get(key);

/** The same while text is typed beside the list. */
export const stepBesideText = (key: string): number | undefined => besideText.get(key);

/** The nearest number between two others. */
export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** An index moved by a step, no further than the ends of a list. */
export const moved = (index: number, step: number, length: number): number =>
	clamp(index + step, 0, Math.max(0, length - 1));
