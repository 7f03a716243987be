import {flagRows, type FlagName} from './flags.js';
import {shells} from './shells.js';

/** A way to call the program. */
type Command = {
	/** Its arguments, as the help shows them: first its name, where it has one. */
	readonly usage: string;
	/** The flags that it takes besides {@link everywhere}. */
	readonly takes: readonly FlagName[];
};

/** The flags that every command takes. */
export const everywhere: readonly FlagName[] = ['help', 'version', 'lang'];

/** Those that belong to no other command belong to a status. */
const ofStatus = flagRows.flatMap(([name, {command}]) => (command === undefined ? [name] : []));

/** Every way to call the program, in the order of the help. A response in place of a status is known by its look. */
export const commands = {
	screen: {usage: '[STATUS]', takes: ofStatus},
	lint: {usage: '-', takes: ofStatus},
	list: {usage: 'list [WORDS]', takes: ['json']},
	decide: {usage: 'decide [yes|no …]', takes: ['framework', 'body', 'target', 'insecure']},
	frameworks: {usage: 'frameworks', takes: ['json']},
	app: {usage: 'app STATUS', takes: ['framework', 'body', 'output', 'force']},
	serve: {usage: 'serve', takes: ['port', 'host', 'log']},
	completion: {usage: `completion ${shells.join('|')}`, takes: []},
} as const satisfies Readonly<Record<string, Command>>;

/** What a way to call the program is called here; the words that say what it is for go by this name. */
export type CommandName = keyof typeof commands;

/** The commands that are called by their name. */
export type NamedCommand = Exclude<CommandName, 'screen' | 'lint'>;

/** The names to call commands by. */
export const namedCommands = (Object.keys(commands) as readonly CommandName[]).filter(
	(name): name is NamedCommand => name !== 'screen' && name !== 'lint',
);

/** Names that commands had once, and are still understood. */
const formerNames: Readonly<Record<string, NamedCommand>> = {which: 'decide'};

/** The command that a word calls, if it calls one. */
export const commandCalled = (word: string | undefined): NamedCommand | undefined =>
	namedCommands.find((name) => name === word) ??
	(word !== undefined && Object.hasOwn(formerNames, word) ? formerNames[word] : undefined);
