import {helpWords} from '../i18n/help/index.js';
import type {Language} from '../language.js';
import {commands, type CommandName} from './commands.js';
import {flagRows, flags, type Flag, type FlagName} from './flags.js';

const columns = (rows: ReadonlyArray<readonly [left: string, right: string]>): readonly string[] => {
	const size = Math.max(...rows.map(([left]) => left.length)) + 2;
	return rows.map(([left, right]) => `  ${left.padEnd(size)}${right}`);
};

/** How a flag is written: `-f, --framework ID`. */
export const flagUsage = (name: FlagName): string => {
	const {shortFlag, argument}: Flag = flags[name];
	return `${shortFlag === undefined ? '    ' : `-${shortFlag}, `}--${name}${argument === undefined ? '' : ` ${argument}`}`;
};

/** What a flag does, with the values it takes. */
export const flagHelp = (name: FlagName, language: Language): string => {
	const {values, command}: Flag = flags[name];
	return (
		(command === undefined ? '' : `${command}: `) +
		helpWords[language].flags[name] +
		(values === undefined ? '' : `: ${values.join(', ')}`)
	);
};

/** Every way to call the program, and what it is for. */
export const commandHelp = (language: Language): ReadonlyArray<readonly [usage: string, help: string]> =>
	(Object.keys(commands) as readonly CommandName[]).map((name) => [
		`status-tui ${commands[name].usage}`,
		helpWords[language].commands[name],
	]);

/** What meow makes `--help` of: a description, and the help text, which is its first argument. */
export const helpFor = (language: Language): {readonly description: string; readonly text: string} => {
	const {description, usage, options, exitCodes} = helpWords[language];
	const text = [
		usage,
		...columns(commandHelp(language)),
		'',
		options,
		...columns(flagRows.map(([name]) => [flagUsage(name), flagHelp(name, language)])),
		'',
		exitCodes,
	].join('\n');
	return {description, text};
};
