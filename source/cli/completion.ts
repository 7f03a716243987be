import {everyVersion} from '../frameworks/index.js';
import {en} from '../i18n/help/en.js';
import {registered} from '../statuses/index.js';
import {namedCommands} from './commands.js';
import {flagForms, flagRows, flags, type Flag, type FlagName} from './flags.js';
import {shells, type Shell} from './shells.js';

const valuesOf = (name: FlagName): readonly string[] => {
	const {values = []}: Flag = flags[name];
	return name === 'framework' ? everyVersion.map(({id}) => id) : values;
};

const takesValue = (name: FlagName): boolean => flags[name].type === 'string';

const codes = (): readonly string[] => registered.map(({code}) => String(code));

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const bash = (): string =>
	[
		'_status_tui() {',
		'  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}',
		'  case $before in',
		...flagRows
			.filter(([name]) => takesValue(name))
			.map(
				([name]) =>
					`    ${flagForms(name).join('|')}) COMPREPLY=($(compgen -W ${quoted(valuesOf(name).join(' '))} -- "$word")); return ;;`,
			),
		`    completion) COMPREPLY=($(compgen -W ${quoted(shells.join(' '))} -- "$word")); return ;;`,
		'  esac',
		`  COMPREPLY=($(compgen -W ${quoted([...codes(), ...namedCommands, ...flagRows.flatMap(([name]) => flagForms(name))].join(' '))} -- "$word"))`,
		'}',
		'complete -F _status_tui status-tui',
		'',
	].join('\n');

const zshEscape = (text: string): string => text.replaceAll(/[[\]:\\]/g, String.raw`\$&`);

const zshFlag = (name: FlagName): string => {
	const help = `[${zshEscape(en.flags[name])}]`;
	const values = valuesOf(name);
	const {argument: value}: Flag = flags[name];
	const argument =
		value === undefined ? '' : `:${value.toLowerCase()}:${values.length === 0 ? ' ' : `(${values.join(' ')})`}`;
	const [first = '', second] = flagForms(name);
	return second === undefined
		? `    ${quoted(first + help + argument)}`
		: `    '(${first} ${second})'{${first},${second}}${quoted(help + argument)}`;
};

const zsh = (): string =>
	[
		'#compdef status-tui',
		'_status_tui() {',
		'  local -a statuses=(',
		...registered.map(({code, phrase}) => `    ${quoted(`${code}:${zshEscape(phrase)}`)}`),
		'  )',
		`  local -a commands=(${namedCommands.join(' ')})`,
		'  _arguments \\',
		...flagRows.map(([name]) => `${zshFlag(name)} \\`),
		"    '1: :{_describe status statuses; _describe command commands}' \\",
		`    '2: :(${shells.join(' ')})'`,
		'}',
		'compdef _status_tui status-tui',
		'',
	].join('\n');

const fish = (): string =>
	[
		'complete -c status-tui -f',
		...registered.map(
			({code, phrase}) => `complete -c status-tui -n __fish_use_subcommand -a ${code} -d ${quoted(phrase)}`,
		),
		...namedCommands.map((name) => `complete -c status-tui -n __fish_use_subcommand -a ${name}`),
		`complete -c status-tui -n '__fish_seen_subcommand_from completion' -a ${quoted(shells.join(' '))}`,
		...flagRows.map(([name, {shortFlag}]) =>
			[
				'complete -c status-tui',
				...(shortFlag === undefined ? [] : [`-s ${shortFlag}`]),
				`-l ${name}`,
				...(takesValue(name) ? ['-x'] : []),
				...(valuesOf(name).length === 0 ? [] : [`-a ${quoted(valuesOf(name).join(' '))}`]),
				`-d ${quoted(en.flags[name])}`,
			].join(' '),
		),
		'',
	].join('\n');

const scripts: Readonly<Record<Shell, () => string>> = {bash, zsh, fish};

/** The script that teaches a shell the statuses, the frameworks and the flags. */
export const completion = (shell: Shell): string => scripts[shell]();
