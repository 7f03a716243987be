import {languages} from './i18n/languages.js';
import {bodyFormats} from './response/index.js';

/** What `-p` can print. */
export const parts = ['response', 'code', 'app', 'curl', 'about', 'all'] as const;

/** One of {@link parts}. */
export type Part = (typeof parts)[number];

/** What `--copy` can copy. */
export const copyParts = ['response', 'code', 'app', 'curl'] as const satisfies readonly Part[];

/** One of {@link copyParts}. */
export type CopyPart = (typeof copyParts)[number];

/** The shells that `completion` knows. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** One of {@link shells}. */
export type Shell = (typeof shells)[number];

/** A flag: how it is written, what value it takes, and what it does. */
export type Flag = {
	/** The long form, without its dashes. */
	readonly name: string;
	readonly short?: string;
	/** What stands for its value in the help; absent where it takes none. */
	readonly value?: string;
	/** The values it takes, where they are few. */
	readonly choices?: readonly string[];
	readonly help: string;
	/** The one command that it belongs to; absent where it belongs to a status. */
	readonly command?: 'serve' | 'app';
};

/** Every flag. The help, the completions and the readme are made from this. */
export const flags = [
	{name: 'framework', short: 'f', value: 'ID', help: 'the framework of the code, such as fastapi'},
	{name: 'body', short: 'b', value: 'FORMAT', choices: bodyFormats, help: 'what the content of the response is'},
	{
		name: 'target',
		short: 't',
		value: 'URL',
		help: 'where curl goes; {code} becomes the status; without it the built-in server',
	},
	{name: 'print', short: 'p', value: 'PART', choices: parts, help: 'print a part and leave'},
	{name: 'json', help: 'print everything about the status as JSON; with --run the outcome'},
	{name: 'copy', value: 'PART', choices: copyParts, help: 'copy a part to the clipboard and leave'},
	{name: 'run', help: 'run curl, print the verdict and what came back, and leave'},
	{name: 'output', short: 'o', value: 'DIR', help: 'the folder for the app', command: 'app'},
	{name: 'force', help: 'write into a folder with something in it', command: 'app'},
	{name: 'lang', value: 'TAG', choices: languages, help: 'the language of the program'},
	{
		name: 'port',
		value: 'PORT',
		help: 'the port to listen on, 4170 by default; 0 for any that is free',
		command: 'serve',
	},
	{name: 'host', value: 'ADDRESS', help: 'the address to listen on, 127.0.0.1 by default', command: 'serve'},
	{name: 'help', short: 'h', help: 'print this'},
	{name: 'version', short: 'v', help: 'print the version'},
] as const satisfies readonly Flag[];

/** A command, its arguments, and what it does. */
export type CommandRow = {readonly usage: string; readonly help: string};

/** Every way to call the program. */
export const commandRows: readonly CommandRow[] = [
	{usage: '[STATUS]', help: 'open the program; a status is a code, a name or a symbol: 417, "not found", :gone'},
	{usage: '-', help: 'check the response on the standard input (or as the argument): what breaks the rules?'},
	{usage: 'list [WORDS]', help: 'list the statuses that the words find; --json for machines'},
	{usage: 'which [yes|no …]', help: 'which status should I send? a few questions lead to it'},
	{usage: 'frameworks', help: 'list the frameworks and what was run; --json for machines'},
	{usage: 'app STATUS', help: 'write the whole app that sends it to a folder: app 417 -f flask -o DIR'},
	{usage: 'serve', help: 'run the mock server: ANY /status/{code}'},
	{usage: `completion ${shells.join('|')}`, help: 'print the completions of a shell'},
];
