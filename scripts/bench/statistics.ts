/** The value below which a part of the values lies: 0.5 is the median. */
export const quantile = (values: readonly number[], part: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

/** The middle one of the values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The same items in an order that differs each time, so that what a machine does besides meets all alike. */
export const shuffled = <T>(items: readonly T[]): readonly T[] =>
	items
		.map((item) => ({item, order: Math.random()}))
		.sort((a, b) => a.order - b.order)
		.map(({item}) => item);
