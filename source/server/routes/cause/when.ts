import type {Field} from '../../../response/index.js';
import type {RequestInfo} from '../../routing/plan.js';
import {fieldOf} from '../../request/echo.js';
import {queryOf} from '../../request/query.js';
import type {Arisen, Cause} from './cause.js';

/** Arises where a condition is met, with these fields. */
export const when =
	(condition: (request: RequestInfo) => boolean, ...fields: readonly Field[]): Cause['arises'] =>
	(request): Arisen | undefined =>
		condition(request) ? {fields} : undefined;

/** Whether the request has a field, or one whose whole value matches. */
export const has =
	(name: string, value?: RegExp) =>
	(request: RequestInfo): boolean => {
		const given = fieldOf(request, name);
		return given !== undefined && (value === undefined || value.test(given));
	};

/** Whether the request has this method. */
export const isMethod =
	(...methods: readonly string[]) =>
	(request: RequestInfo): boolean =>
		methods.includes(request.method);

/** Whether a name of the query has this value. */
export const asks =
	(name: string, value: string) =>
	(request: RequestInfo): boolean =>
		queryOf(request)[name] === value;

/** Whether all conditions are met. */
export const both =
	(...conditions: ReadonlyArray<(request: RequestInfo) => boolean>) =>
	(request: RequestInfo): boolean =>
		conditions.every((condition) => condition(request));

/** Whether a condition is not met. */
export const not =
	(condition: (request: RequestInfo) => boolean) =>
	(request: RequestInfo): boolean =>
		!condition(request);
