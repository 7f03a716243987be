import {flagForms, flagRows, type FlagName} from './flags.js';

/*
 * Values that meow, and yargs-parser in it, would not find. Each is joined to its flag by an equals sign, which is always
 * understood. The tests say which of this is still needed.
 */

/** `-fflask` as `--framework=flask`, as POSIX and curl have it; meow takes it for the flags f, l, a, s and k. */
const withEquals = (argument: string): string => {
	const [, letter, value = ''] = /^-([a-z])=?(.+)$/is.exec(argument) ?? [];
	const [name] = flagRows.find(([, {type, shortFlag}]) => type === 'string' && shortFlag === letter) ?? [];
	return name === undefined || letter === undefined ? argument : `--${name}=${value}`;
};

/** The flag that an argument is, where it may be repeated and its value is the next argument. */
const repeatableFlag = (argument: string): FlagName | undefined =>
	flagRows.find(([name, {isMultiple}]) => isMultiple === true && flagForms(name).includes(argument))?.[0];

/** An empty value of a flag that may be repeated, of which meow makes nothing where no argument follows. */
const isEmptyValue = (argument: string | undefined): boolean =>
	argument?.endsWith('=') === true && flagRows.some(([name, {isMultiple}]) => isMultiple && argument === `--${name}=`);

/**
 * Arguments in which every value stands where meow finds it. A flag that may be repeated has the next argument as its
 * value whatever that is: of one without a value meow makes nothing, and a field line may begin with a dash. What follows
 * `--` is left as it is.
 */
export const joinValues = (argv: readonly string[]): readonly string[] => {
	const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
	const joined: string[] = [];
	for (let index = 0; index < end; index++) {
		const argument = argv[index] ?? '';
		const flag = repeatableFlag(argument);
		if (flag === undefined) {
			joined.push(withEquals(argument));
		} else {
			index++;
			joined.push(`--${flag}=${index < end ? (argv[index] ?? '') : ''}`);
		}
	}

	return isEmptyValue(joined.at(-1)) && end === argv.length ? [...joined, '--'] : [...joined, ...argv.slice(end)];
};
