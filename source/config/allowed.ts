import type {Unchecked} from './json.js';

/** For each key, the values that it may have. */
export type AllowedValues = Readonly<Record<string, ReadonlyArray<string | number | boolean>>>;

/** Of each key one of its allowed values, or nothing. */
export type Allowed<Table extends AllowedValues> = {readonly [Key in keyof Table]?: Table[Key][number]};

/** The entries that an object itself has and a table allows; all else is left out. */
export const pickAllowed = <const Table extends AllowedValues>(object: Unchecked, table: Table): Allowed<Table> =>
	Object.fromEntries(
		Object.entries(table)
			.filter(([key, values]) => Object.hasOwn(object, key) && values.some((each) => each === object[key]))
			.map(([key]) => [key, object[key]]),
	) as Allowed<Table>;

/** Those of a list's items that are allowed, once each and in its order; none where the value is not a list. */
export const allowedItems = <const Value extends string>(
	value: unknown,
	allowed: readonly Value[],
): readonly Value[] =>
	Array.isArray(value) ? [...new Set(value.flatMap((item) => allowed.filter((each) => each === item)))] : [];
