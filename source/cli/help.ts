import {commandRows, flags, type Flag} from './flags.js';
import {helpWords} from '../i18n/help/index.js';
import type {Language} from '../language.js';

const columns = (rows: ReadonlyArray<readonly [left: string, right: string]>): readonly string[] => {
	const size = Math.max(...rows.map(([left]) => left.length)) + 2;
	return rows.map(([left, right]) => `  ${left.padEnd(size)}${right}`);
};

/** How a flag is written: `-f, --framework ID`. */
export const flagForm = ({short, name, value}: Flag): string =>
	`${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

/** What a flag does, with the values it takes. */
export const flagHelp = (flag: (typeof flags)[number], language: Language): string => {
	const {choices, command}: Flag = flag;
	return (
		(command === undefined ? '' : `${command}: `) +
		helpWords[language].flags[flag.name] +
		(choices === undefined ? '' : `: ${choices.join(', ')}`)
	);
};

/** The text of `--help`. */
export const usage = (language: Language): string => {
	const words = helpWords[language];
	return [
		words.description,
		'',
		words.usage,
		...columns(commandRows.map(({name, usage: form}) => [`status-tui ${form}`, words.commands[name]])),
		'',
		words.options,
		...columns(flags.map((flag) => [flagForm(flag), flagHelp(flag, language)])),
		'',
		words.exitCodes,
		'',
	].join('\n');
};
