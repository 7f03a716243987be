import type {Field} from '../../../response/index.js';
import type {Asked} from '../../plan.js';
import {fieldOf} from '../../request/echo.js';
import {queryOf} from '../../request/query.js';
import type {Arisen, Cause} from './cause.js';

/** Arises where a condition is met, with these fields. */
export const when =
	(condition: (asked: Asked) => boolean, ...fields: readonly Field[]): Cause['arises'] =>
	(asked): Arisen | undefined =>
		condition(asked) ? {fields} : undefined;

/** Whether the request has a field, or one whose whole value matches. */
export const has =
	(name: string, value?: RegExp) =>
	(asked: Asked): boolean => {
		const given = fieldOf(asked, name);
		return given !== undefined && (value === undefined || value.test(given));
	};

/** Whether the request has this method. */
export const isMethod =
	(...methods: readonly string[]) =>
	(asked: Asked): boolean =>
		methods.includes(asked.method);

/** Whether a name of the query has this value. */
export const asks =
	(name: string, value: string) =>
	(asked: Asked): boolean =>
		queryOf(asked)[name] === value;

/** Whether all conditions are met. */
export const both =
	(...conditions: ReadonlyArray<(asked: Asked) => boolean>) =>
	(asked: Asked): boolean =>
		conditions.every((condition) => condition(asked));

/** Whether a condition is not met. */
export const not =
	(condition: (asked: Asked) => boolean) =>
	(asked: Asked): boolean =>
		!condition(asked);
