/** An object without the members that are `undefined`. */
export const present = <T extends object>(object: T): {readonly [K in keyof T]?: Exclude<T[K], undefined>} =>
	Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
