/** The one after another in a list, which begins anew after its last. */
export const nextOf = <T>(items: readonly T[], current: T): T =>
	items[(items.indexOf(current) + 1) % items.length] ?? current;
