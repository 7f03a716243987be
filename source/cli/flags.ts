import {languages} from '../language.js';
import {bodyFormats} from '../response/index.js';

/** What `-p` can print. */
export const parts = ['response', 'code', 'app', 'curl', 'about', 'all'] as const;

/** One of {@link parts}. */
export type Part = (typeof parts)[number];

/** What `--copy` can copy. */
export const copyParts = ['response', 'code', 'app', 'curl'] as const satisfies readonly Part[];

/** One of {@link copyParts}. */
export type CopyPart = (typeof copyParts)[number];

/** How `serve` can tell what it answers. */
export const logFormats = ['text', 'json', 'none'] as const;

/** One of {@link logFormats}. */
export type LogFormat = (typeof logFormats)[number];

/** The shells that `completion` knows. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** One of {@link shells}. */
export type Shell = (typeof shells)[number];

/** A flag: how it is written, and what value it takes. */
export type Flag = {
	/** The long form, without its dashes. */
	readonly name: string;
	readonly short?: string;
	/** What stands for its value in the help; absent where it takes none. */
	readonly value?: string;
	/** Whether it may be given several times. */
	readonly multiple?: true;
	/** The values it takes, where they are few. */
	readonly choices?: readonly string[];
	/** The one command that it belongs to; absent where it belongs to a status. */
	readonly command?: 'serve' | 'app';
};

/** Every flag. The help, the completions and the readme are made from this. */
export const flags = [
	{name: 'framework', short: 'f', value: 'ID'},
	{name: 'body', short: 'b', value: 'FORMAT', choices: bodyFormats},
	{name: 'target', short: 't', value: 'URL'},
	{name: 'insecure'},
	{name: 'request', short: 'X', value: 'METHOD'},
	{name: 'header', short: 'H', value: 'LINE', multiple: true},
	{name: 'data', short: 'd', value: 'TEXT'},
	{name: 'print', short: 'p', value: 'PART', choices: parts},
	{name: 'json'},
	{name: 'copy', value: 'PART', choices: copyParts},
	{name: 'run'},
	{name: 'output', short: 'o', value: 'DIR', command: 'app'},
	{name: 'force', command: 'app'},
	{name: 'lang', value: 'TAG', choices: languages},
	{name: 'port', value: 'PORT', command: 'serve'},
	{name: 'host', value: 'ADDRESS', command: 'serve'},
	{name: 'log', value: 'FORMAT', choices: logFormats, command: 'serve'},
	{name: 'help', short: 'h'},
	{name: 'version', short: 'v'},
] as const satisfies readonly Flag[];

/** The name of a flag, without its dashes. */
export type FlagName = (typeof flags)[number]['name'];

/** Every way to call the program, and its arguments. */
export const commandRows = [
	{name: 'open', usage: '[STATUS]'},
	{name: 'check', usage: '-'},
	{name: 'list', usage: 'list [WORDS]'},
	{name: 'which', usage: 'which [yes|no …]'},
	{name: 'frameworks', usage: 'frameworks'},
	{name: 'app', usage: 'app STATUS'},
	{name: 'serve', usage: 'serve'},
	{name: 'completion', usage: `completion ${shells.join('|')}`},
] as const;

/** What a way to call the program is for; the words that say it go by this name. */
export type CommandName = (typeof commandRows)[number]['name'];
