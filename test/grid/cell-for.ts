import {frameworks, findFramework, type Framework} from '../../source/frameworks/index.js';
import {writers} from '../frameworks/writers.js';
import {cellOf, expectedServer, type Cell, type Selection} from '../../source/grid/index.js';
import {findByCode, registered, type Status} from '../../source/statuses/index.js';

/** The moment of all cells in tests. */
export const date = new Date('2026-11-23T12:00:00Z');

const found = <T>(value: T | undefined, name: string | number): T => {
	if (value === undefined) {
		throw new Error(`there is no ${name}`);
	}

	return value;
};

/** The registered status with this code. */
export const statusOf = (code: number): Status => found(findByCode(code), code);

/** The framework with this id. */
export const frameworkOf = (id: string): Framework => found(findFramework(id), id);

/** A cell as the program opens on it, but for what is asked otherwise. */
export const cellFor = (code: number, framework: string, other: Partial<Selection> = {}): Cell =>
	cellOf({
		status: statusOf(code),
		framework: frameworkOf(framework),
		writers,
		format: 'json',
		target: undefined,
		serverUrl: expectedServer,
		date,
		...other,
	});

/** Every cell of the grid, in its own name. */
export const everyCell = (): ReadonlyArray<readonly [name: string, cell: Cell]> =>
	frameworks.flatMap(({id}) => registered.map(({code}) => [`${code} ${id}`, cellFor(code, id)] as const));
