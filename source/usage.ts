import {commandRows, flags, type Flag} from './flags.js';

const columns = (rows: ReadonlyArray<readonly [left: string, right: string]>): readonly string[] => {
	const size = Math.max(...rows.map(([left]) => left.length)) + 2;
	return rows.map(([left, right]) => `  ${left.padEnd(size)}${right}`);
};

/** How a flag is written: `-f, --framework ID`. */
export const flagForm = ({short, name, value}: Flag): string =>
	`${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

/** What a flag does, with the values it takes. */
export const flagHelp = ({help, choices, command}: Flag): string =>
	(command === undefined ? '' : `${command}: `) + help + (choices === undefined ? '' : `: ${choices.join(', ')}`);

/** The text of `--help`. */
export const usage = (description: string): string =>
	[
		description,
		'',
		'Usage',
		...columns(commandRows.map((row) => [`status-tui ${row.usage}`, row.help])),
		'',
		'Options',
		...columns(flags.map((flag: Flag) => [flagForm(flag), flagHelp(flag)])),
		'',
		'Exit codes: 0 done, 1 failed, 2 wrong usage, 3 another status than asked, 4 target not reached.',
		'',
	].join('\n');
