import {fieldValue, type Field, type Response} from '../../response/index.js';

/** The values of each field name, in the order in which the names first stand. */
export const byName = (fields: readonly Field[]): ReadonlyArray<readonly [name: string, values: readonly string[]]> =>
	[...new Set(fields.map(([name]) => name))].map((name) => [
		name,
		fields.filter(([each]) => each === name).map(([, each]) => each),
	]);

/** Whether a client goes on to another address unless told not to. */
export const isRedirect = (response: Response): boolean =>
	response.status >= 300 && response.status < 400 && fieldValue(response, 'Location') !== undefined;
