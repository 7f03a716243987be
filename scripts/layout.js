import {isBuiltin} from 'node:module';
import path from 'node:path';

/**
 * A folder or a file of source/, and its walls.
 *
 * @typedef {object} Room
 * @property {string} place its path below source/; the files below it that are no room of their own belong to it
 * @property {string} what what it is
 * @property {readonly string[]} mayImport other rooms, packages, and `node` for the modules of Node
 * @property {readonly string[]} [typesOf] rooms and packages of which it may import types, which are gone when it runs
 */

/** What any program could use, and what is no folder's own. */
export const leaves = ['characters.ts', 'language.ts', 'method.ts', 'neutralise.ts'];

/** What makes cells, without Node, the screen or any effect. */
export const pure = ['statuses', 'response', 'lint', 'frameworks', 'i18n', 'curl', 'grid'];

/** The rooms of the screen in the order in which they may import: each those before it. */
const screenFolders = [
	[
		'common',
		'what any program of the terminal could use: lines, frames, a text field, colours',
		['chalk', 'fast-string-width', 'react'],
	],
	['keys', 'the table of keys: footer, help and readme are made from it', []],
	['drawing', 'where everything is, and how code and links look', ['highlight.js', 'lowlight']],
	['state', 'what is known: the state, and what follows from it', []],
	['panes', 'what each pane shows', []],
	['dialogs', 'what covers a pane or takes the keys: how each is opened, what a key does in it, what it shows', []],
	['reducers', 'what each action does to the state', []],
	['screen', 'the blocks of which the screen is made, and the first paint', []],
	['effects', 'what keys do to the world outside, through what is handed in', []],
	['input', 'what is heard: keys, mouse, paste', ['ink']],
	['app', 'the same in Ink', ['ink', 'react']],
];

/** @type {readonly Room[]} */
export const screenRooms = screenFolders.map(([name, what, packages], index) => ({
	place: `ui/${name}`,
	what: `the screen: ${what}`,
	mayImport: [
		...(index === 0 ? ['characters.ts'] : [...leaves, ...pure]),
		...screenFolders.slice(0, index).map(([before]) => `ui/${before}`),
		...packages,
	],
}));

/**
 * The rooms of source/, lowest first. Lint lets a file import what its room may, and nothing else; contributing.md shows
 * this as a table.
 *
 * @type {readonly Room[]}
 */
export const rooms = [
	{place: 'language.ts', what: 'the languages of the program', mayImport: []},
	{place: 'method.ts', what: 'the methods that a key can give a request', mayImport: []},
	{place: 'characters.ts', what: 'which characters a terminal or an editor obeys or hides', mayImport: []},
	{place: 'neutralise.ts', what: 'hostile text as a terminal may draw it', mayImport: ['characters.ts']},
	{
		place: 'statuses',
		what: 'the catalogue: each status in a row, its texts by language, what it is confused with, the questions that lead to it, symbols, search',
		mayImport: ['language.ts', 'fuzzysort'],
	},
	{place: 'response', what: 'status → `Response` → octets, and back', mayImport: ['statuses']},
	{
		place: 'lint',
		what: 'pasted octets → the response in them, and which rules it breaks',
		mayImport: ['language.ts', 'response', 'statuses'],
	},
	{
		place: 'frameworks',
		what: '`Response` → code, a folder for each family; the conformance run alone writes `verified/`',
		mayImport: ['characters.ts', 'response', 'statuses', 'frameworks/records.ts'],
	},
	{
		place: 'frameworks/records.ts',
		what: 'reads what ran, in development; the build puts a summary in its place',
		mayImport: ['frameworks', 'node'],
	},
	{
		place: 'i18n',
		what: 'the words of the program: `en.ts` is the source, other languages have its shape; `failures/` says what went wrong, `help/` what `--help` says',
		mayImport: ['language.ts', 'method.ts', 'neutralise.ts', 'statuses'],
	},
	{
		place: 'curl',
		what: 'request → arguments → shell line; what came back → verdict, difference',
		mayImport: ['characters.ts', 'neutralise.ts', 'i18n', 'response', 'statuses'],
	},
	{place: 'curl/run.ts', what: 'runs curl', mayImport: ['curl', 'i18n', 'node']},
	{
		place: 'grid',
		what: 'a selection → one cell of the grid, which the screen and print share',
		mayImport: [...leaves, 'curl', 'frameworks', 'i18n', 'lint', 'response', 'statuses'],
	},
	{
		place: 'system',
		what: 'runs programs, opens a browser, names what the operating system refuses',
		mayImport: ['i18n', 'node'],
	},
	{
		place: 'config',
		what: 'the reader’s defaults, and what the program remembers',
		mayImport: ['characters.ts', 'i18n', 'write-file-atomic', 'node'],
	},
	{place: 'clipboard', what: 'the routes to a clipboard', mayImport: ['characters.ts', 'i18n', 'system', 'node']},
	{
		place: 'app-folder',
		what: 'writes the files of an app, all of them or none',
		mayImport: ['characters.ts', 'i18n', 'system', 'node'],
		typesOf: ['frameworks'],
	},
	{
		place: 'server',
		what: 'the mock server',
		mayImport: ['curl', 'i18n', 'response', 'statuses', 'fastest-levenshtein', 'node'],
	},
	{
		place: 'print',
		what: 'what is printed: text and JSON',
		mayImport: [...leaves, ...pure],
		typesOf: ['clipboard', 'server'],
	},
	...screenRooms,
	{
		place: 'commands',
		what: 'what each command does, with all effects put together',
		mayImport: [
			...leaves,
			...pure,
			'curl/run.ts',
			'app-folder',
			'clipboard',
			'config',
			'print',
			'server',
			'system',
			...screenRooms.map(({place}) => place),
			'supports-hyperlinks',
		],
	},
	{
		place: 'cli',
		what: 'the command line and the process: arguments in, exit code out; nothing else reads `process`',
		mayImport: [...leaves, ...pure, 'commands', 'print', '../package.json', 'fastest-levenshtein', 'meow', 'node'],
	},
];

const isIn = (place, file) => file === place || file.startsWith(`${place}/`);

/**
 * The room in which a file lies, the innermost.
 *
 * @param {string} file a path below source/
 */
export const roomOf = (file) =>
	rooms.filter(({place}) => isIn(place, file)).toSorted((a, b) => b.place.length - a.place.length)[0];

/**
 * Whither an import leads: a room, a package, or `node`.
 *
 * @param {string} file the path below source/ of the file that imports
 * @param {string} specifier what it imports
 */
const targetOf = (file, specifier) => {
	if (specifier.startsWith('.')) {
		const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
		return roomOf(target)?.place ?? target;
	}

	return isBuiltin(specifier) ? 'node' : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
};

/**
 * What is wrong with an import, in a sentence, or `undefined`.
 *
 * @param {string} file the path below source/ of the file that imports
 * @param {string} specifier what it imports
 * @param {boolean} isType whether it imports types alone
 * @returns {string | undefined}
 */
export const breach = (file, specifier, isType) => {
	const room = roomOf(file);
	if (room === undefined) {
		return `source/${file} is in no room of scripts/layout.js`;
	}

	const {place, mayImport, typesOf = []} = room;
	const target = targetOf(file, specifier);
	const isAllowed = target === place || mayImport.includes(target) || (isType && typesOf.includes(target));
	return isAllowed ? undefined : `source/${place} may not import ${target}: see scripts/layout.js`;
};
