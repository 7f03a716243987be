import type {Messages} from '../../i18n/index.js';

/** The groups in which the help and the readme show the keys, in order. */
export const groups = ['choose', 'look', 'take', 'fire', 'program'] as const;

/** One of {@link groups}. */
export type KeyGroup = (typeof groups)[number];

/** What a key can do; what that is, is said in every language. */
export type ActionName = keyof Messages['actions'];

type Binding = {
	readonly action: ActionName;
	/** Names as a press has them: a character, `up`, `ctrl-c`. */
	readonly keys: readonly string[];
	/** How the keys are written for people. */
	readonly shown: string;
	readonly group: KeyGroup;
};

const digits = [...'0123456789'];

/** Every key of the program: what it does where no text is being typed. The help, the footer and the readme are made from this. */
export const bindings: readonly Binding[] = [
	{action: 'previous-status', keys: ['up', 'k'], shown: '↑ k', group: 'choose'},
	{action: 'next-status', keys: ['down', 'j'], shown: '↓ j', group: 'choose'},
	{action: 'page-up', keys: ['pageup', 'ctrl-u'], shown: 'PgUp', group: 'choose'},
	{action: 'page-down', keys: ['pagedown', 'ctrl-d'], shown: 'PgDn', group: 'choose'},
	{action: 'first', keys: ['home', 'g'], shown: 'Home g', group: 'choose'},
	{action: 'last', keys: ['end', 'G'], shown: 'End G', group: 'choose'},
	{action: 'jump', keys: digits, shown: '0–9', group: 'choose'},
	{action: 'find', keys: ['/'], shown: '/', group: 'choose'},
	{action: 'decide', keys: ['d'], shown: 'd', group: 'choose'},
	{action: 'unofficial', keys: ['x'], shown: 'x', group: 'choose'},
	{action: 'previous-framework', keys: ['left', 'h'], shown: '← h', group: 'choose'},
	{action: 'next-framework', keys: ['right', 'l'], shown: '→ l', group: 'choose'},
	{action: 'frameworks', keys: ['f'], shown: 'f', group: 'choose'},
	{action: 'version', keys: ['v'], shown: 'v', group: 'choose'},
	{action: 'favourite', keys: ['*'], shown: '*', group: 'choose'},
	{action: 'next-pane', keys: ['tab'], shown: 'Tab', group: 'look'},
	{action: 'previous-pane', keys: ['shift-tab'], shown: 'Shift-Tab', group: 'look'},
	{action: 'zoom', keys: ['z'], shown: 'z', group: 'look'},
	{action: 'about', keys: ['i'], shown: 'i', group: 'look'},
	{action: 'specification', keys: ['o'], shown: 'o', group: 'look'},
	{action: 'format', keys: ['b'], shown: 'b', group: 'look'},
	{action: 'app', keys: ['a'], shown: 'a', group: 'look'},
	{action: 'copy-code', keys: ['c'], shown: 'c', group: 'take'},
	{action: 'copy-response', keys: ['r'], shown: 'r', group: 'take'},
	{action: 'copy-curl', keys: ['u'], shown: 'u', group: 'take'},
	{action: 'copy-pane', keys: ['y'], shown: 'y', group: 'take'},
	{action: 'write', keys: ['w'], shown: 'w', group: 'take'},
	{action: 'run', keys: ['enter'], shown: '⏎', group: 'fire'},
	{action: 'back', keys: ['escape'], shown: 'Esc', group: 'fire'},
	{action: 'target', keys: ['t'], shown: 't', group: 'fire'},
	{action: 'method', keys: ['m'], shown: 'm', group: 'fire'},
	{action: 'request', keys: ['e'], shown: 'e', group: 'fire'},
	{action: 'history', keys: ['H'], shown: 'H', group: 'fire'},
	{action: 'rerun', keys: ['R'], shown: 'R', group: 'fire'},
	{action: 'follow', keys: ['F'], shown: 'F', group: 'fire'},
	{action: 'content', keys: ['p'], shown: 'p', group: 'fire'},
	{action: 'language', keys: ['L'], shown: 'L', group: 'program'},
	{action: 'help', keys: ['?'], shown: '?', group: 'program'},
	{action: 'quit', keys: ['q', 'ctrl-c'], shown: 'q Ctrl-C', group: 'program'},
	{action: 'suspend', keys: ['ctrl-z'], shown: 'Ctrl-Z', group: 'program'},
];

const byKey = new Map<string, ActionName>(bindings.flatMap(({action, keys}) => keys.map((key) => [key, action])));

/** What a key does where no text is being typed, or `undefined`. */
export const actionOf = (key: string): ActionName | undefined => byKey.get(key);

const shownOf = new Map<ActionName, string>(bindings.map(({action, shown}) => [action, shown]));

/** How the keys of an action are written for people, the shortest form: `c`, `⏎`. */
export const shownKey = (action: ActionName): string => (shownOf.get(action) ?? '').split(' ')[0] ?? '';
