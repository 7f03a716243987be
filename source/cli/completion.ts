import {flags, shells, type Flag, type Shell} from './flags.js';
import {everyVersion} from '../frameworks/index.js';
import {en} from '../i18n/help/en.js';
import {registered} from '../statuses/index.js';

const words = (): readonly string[] => [
	...registered.map(({code}) => String(code)),
	'list',
	'which',
	'frameworks',
	'app',
	'serve',
	'completion',
];

const helpOf = ({name}: Flag): string => new Map(Object.entries(en.flags)).get(name) ?? '';

const valuesOf = ({name, choices}: Flag): readonly string[] =>
	name === 'framework' ? everyVersion.map(({id}) => id) : (choices ?? []);

const forms = ({short, name}: Flag): readonly string[] => [...(short === undefined ? [] : [`-${short}`]), `--${name}`];

const withValues = flags.filter((flag: Flag) => flag.value !== undefined);

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const bash = (): string =>
	[
		'_status_tui() {',
		'  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}',
		'  case $before in',
		...withValues.map(
			(flag: Flag) =>
				`    ${forms(flag).join('|')}) COMPREPLY=($(compgen -W ${quoted(valuesOf(flag).join(' '))} -- "$word")); return ;;`,
		),
		`    completion) COMPREPLY=($(compgen -W ${quoted(shells.join(' '))} -- "$word")); return ;;`,
		'  esac',
		`  COMPREPLY=($(compgen -W ${quoted([...words(), ...flags.flatMap((flag) => forms(flag))].join(' '))} -- "$word"))`,
		'}',
		'complete -F _status_tui status-tui',
		'',
	].join('\n');

const zshEscape = (text: string): string => text.replaceAll(/[[\]:\\]/g, String.raw`\$&`);

const zshFlag = (flag: Flag): string => {
	const help = `[${zshEscape(helpOf(flag))}]`;
	const values = valuesOf(flag);
	const argument =
		flag.value === undefined
			? ''
			: `:${flag.value.toLowerCase()}:${values.length === 0 ? ' ' : `(${values.join(' ')})`}`;
	const [first = '', second] = forms(flag);
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
		`  local -a commands=(${words()
			.filter((word) => !/^\d/.test(word))
			.join(' ')})`,
		'  _arguments \\',
		...flags.map((flag) => `${zshFlag(flag)} \\`),
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
		...words()
			.filter((word) => !/^\d/.test(word))
			.map((word) => `complete -c status-tui -n __fish_use_subcommand -a ${word}`),
		`complete -c status-tui -n '__fish_seen_subcommand_from completion' -a ${quoted(shells.join(' '))}`,
		...flags.map((flag: Flag) =>
			[
				'complete -c status-tui',
				...(flag.short === undefined ? [] : [`-s ${flag.short}`]),
				`-l ${flag.name}`,
				...(flag.value === undefined ? [] : ['-x']),
				...(valuesOf(flag).length === 0 ? [] : [`-a ${quoted(valuesOf(flag).join(' '))}`]),
				`-d ${quoted(helpOf(flag))}`,
			].join(' '),
		),
		'',
	].join('\n');

const scripts: Readonly<Record<Shell, () => string>> = {bash, zsh, fish};

/** The script that teaches a shell the statuses, the frameworks and the flags. */
export const completion = (shell: Shell): string => scripts[shell]();
