import {failure, type Failure} from '../i18n/failures/index.js';
import {everywhere} from './commands.js';
import {flagRows, type FlagName} from './flags.js';
import type {ParsedArgv} from './meow.js';
import {nearest} from './nearest.js';

/** A flag as it is written: meow tells the names of those that it does not know in camelCase. */
const written = (name: string): string =>
	name.length === 1 ? `-${name}` : `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const known = flagRows.map(([name]) => name);

/** All that was given of a flag; nothing of one that may be repeated and is not there. */
const given = (value: unknown): readonly unknown[] => [value].flat();

/**
 * What is wrong with the flags, whatever their values: one does not exist, is not taken, or is said not to be.
 *
 * @param takes what the command takes besides what all do
 * @param command its name, where it has one
 */
export const flagProblem = (
	values: ParsedArgv['flags'],
	takes: readonly FlagName[],
	command: string | undefined,
): Failure | undefined => {
	for (const [name, value] of Object.entries(values).filter(([, each]) => given(each).length > 0)) {
		const flag = known.find((each) => each === name);
		// To yargs-parser, `--framework.x` is an object in which `x` is set.
		if (flag === undefined || given(value).some((each) => typeof each === 'object')) {
			return failure('noFlag', written(name), nearest(written(name), known.map(written), 'helpListsAll'));
		}

		if (given(value).includes(false)) {
			return failure('cannotBeTurnedOff', written(name));
		}

		if (!everywhere.includes(flag) && !takes.includes(flag)) {
			return failure('flagNotTaken', command ?? failure('aStatus'), written(name));
		}
	}

	return undefined;
};
