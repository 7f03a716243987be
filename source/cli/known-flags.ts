import {failure, type Failure} from '../i18n/failures/index.js';
import {everywhere} from './commands.js';
import {flagRows, type FlagName} from './flags.js';
import type {ParsedArgv} from './meow.js';
import {nearest} from './nearest.js';

/** A flag that we know, as it is written. */
const withDashes = (name: string): string => `${name.length === 1 ? '-' : '--'}${name}`;

const letters = (text: string): string => text.replaceAll(/[^a-z\d]/gi, '').toLowerCase();

/** A flag that we do not know, as it was written; meow tells its name in camelCase. */
const asWritten = (name: string, argv: readonly string[]): string =>
	argv
		.map((argument) => /^--?[^=.]+/.exec(argument)?.[0] ?? '')
		.find((each) => letters(each) === letters(name) && letters(name) !== '') ?? withDashes(name);

const known = flagRows.map(([name]) => name);

/** All that was given of a flag; nothing of one that may be repeated and is not there. */
const given = (value: unknown): readonly unknown[] => [value].flat();

/** To yargs-parser, `--framework.x` is an object in which `x` is set. */
const dotted = (value: unknown): string | undefined => {
	const object = given(value).find((each) => typeof each === 'object');
	return object === undefined ? undefined : `.${Object.keys(object ?? {}).join('.')}`;
};

const unknown = (flag: string): Failure =>
	failure('noFlag', flag, nearest(flag, known.map(withDashes), 'helpListsAll'));

/**
 * What is wrong with the flags, whatever their values: one does not exist, is not taken, or is said not to be.
 *
 * @param argv the arguments as they were written
 * @param takes what the command takes besides what all do
 * @param command its name, where it has one
 */
export const flagProblem = (
	values: ParsedArgv['flags'],
	argv: readonly string[],
	takes: readonly FlagName[],
	command: string | undefined,
): Failure | undefined => {
	for (const [name, value] of Object.entries(values).filter(([, each]) => given(each).length > 0)) {
		const flag = known.find((each) => each === name);
		if (flag === undefined) {
			return unknown(asWritten(name, argv));
		}

		const path = dotted(value);
		if (path !== undefined) {
			return unknown(withDashes(flag) + path);
		}

		if (given(value).includes(false)) {
			return failure('cannotBeTurnedOff', withDashes(flag));
		}

		if (!everywhere.includes(flag) && !takes.includes(flag)) {
			return failure('flagNotTaken', command ?? failure('aStatus'), withDashes(flag));
		}
	}

	return undefined;
};
