import type {Unchecked} from './json.js';

/** For each key, the values that it may have. */
export type Choices = Readonly<Record<string, ReadonlyArray<string | number | boolean>>>;

/** Of each key one of its values, or nothing. */
export type Chosen<Table extends Choices> = {readonly [Key in keyof Table]?: Table[Key][number]};

/** The entries that an object itself has and a table allows; all else is left out. */
export const choose = <const Table extends Choices>(object: Unchecked, table: Table): Chosen<Table> =>
	Object.fromEntries(
		Object.entries(table)
			.filter(([key, values]) => Object.hasOwn(object, key) && values.some((each) => each === object[key]))
			.map(([key]) => [key, object[key]]),
	) as Chosen<Table>;

/** Those of a list's items that are allowed, once each and in its order; none where the value is no list. */
export const chooseAll = <const Value extends string>(value: unknown, allowed: readonly Value[]): readonly Value[] =>
	Array.isArray(value) ? [...new Set(value.flatMap((item) => allowed.filter((each) => each === item)))] : [];
