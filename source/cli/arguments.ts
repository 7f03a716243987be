import meow from 'meow';
import {neutralise, type RequestEdit, type Target} from '../curl/index.js';
import {
	flags,
	parts,
	copyParts,
	logFormats,
	type CopyPart,
	type Flag,
	type LogFormat,
	type Part,
	type Shell,
} from './flags.js';
import type {Framework} from '../frameworks/index.js';
import {failure, type Failure} from '../i18n/failures/index.js';
import {languages, type Language} from '../language.js';
import {
	answersFrom,
	editFrom,
	frameworkFrom,
	nearest,
	noWords,
	oneOf,
	portFrom,
	shellFrom,
	statusFrom,
	targetFrom,
	text,
	type Given,
} from './values.js';
import {bodyFormats, type BodyFormat} from '../response/index.js';
import type {Status} from '../statuses/index.js';
import type {Answer} from '../statuses/walk.js';

/** What the arguments choose of a view; what they leave open comes from the configuration. */
export type Choice = {
	readonly status?: Status;
	readonly framework?: Framework;
	readonly format?: BodyFormat;
	readonly target?: Target;
	/** What is changed of the request that the status calls for. */
	readonly edit?: RequestEdit;
	readonly language?: Language;
};

/** What the arguments ask for. */
export type Options =
	| {readonly kind: 'view'; readonly choice: Choice}
	| {readonly kind: 'print'; readonly choice: Choice; readonly part: Part}
	| {readonly kind: 'json'; readonly choice: Choice}
	| {readonly kind: 'copy'; readonly choice: Choice; readonly part: CopyPart}
	| {readonly kind: 'run'; readonly choice: Choice; readonly json: boolean}
	| {readonly kind: 'list'; readonly choice: Choice; readonly words: string; readonly json: boolean}
	| {readonly kind: 'frameworks'; readonly choice: Choice; readonly json: boolean}
	/** Without a text: the standard input. */
	| {readonly kind: 'lint'; readonly choice: Choice; readonly text?: string; readonly json: boolean}
	| {readonly kind: 'which'; readonly choice: Choice; readonly answers: readonly Answer[]}
	| {readonly kind: 'app'; readonly choice: Choice; readonly output?: string; readonly force: boolean}
	| {
			readonly kind: 'serve';
			readonly choice: Choice;
			readonly port?: number;
			readonly host: string;
			readonly log: LogFormat;
	  }
	| {readonly kind: 'completion'; readonly shell: Shell}
	| {readonly kind: 'help'; readonly choice: Pick<Choice, 'language'>}
	| {readonly kind: 'version'};

/** Options, or what was wrong with the arguments and what was expected, in the language that they ask for. */
export type ParsedOptions =
	| {readonly ok: true; readonly options: Options}
	| {readonly ok: false; readonly error: Failure; readonly language?: Language};

const present = <T extends object>(object: T): {readonly [K in keyof T]?: Exclude<T[K], undefined>} =>
	Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};

const languageFrom = (given: Given): Choice => present({language: oneOf(given, 'lang', languages)});

const choiceWithoutStatus = (given: Given): Choice =>
	present({
		framework: frameworkFrom(given),
		format: oneOf(given, 'body', bodyFormats),
		target: targetFrom(given),
		edit: editFrom(given),
		language: oneOf(given, 'lang', languages),
	});

const choiceFrom = async (given: Given): Promise<Choice> =>
	present({...choiceWithoutStatus(given), status: await statusFrom(given)});

/** The ways to leave without the screen; one at a time. */
const ways: ReadonlyArray<readonly [flag: string, options: (choice: Choice, given: Given) => Options]> = [
	['print', (choice, given) => ({kind: 'print', choice, part: oneOf(given, 'print', parts) ?? 'all'})],
	['copy', (choice, given) => ({kind: 'copy', choice, part: oneOf(given, 'copy', copyParts) ?? 'code'})],
	['run', (choice, {values}) => ({kind: 'run', choice, json: values['json'] === true})],
	['json', (choice) => ({kind: 'json', choice})],
];

/** A response in place of a status: `-` for the standard input, or the response itself. */
const pasted = /^HTTP\/\d/i;

const lintFrom = (given: Given): Options => {
	const [word = ''] = given.words;
	if (given.words.length > 1) {
		given.refuse(failure('oneResponse', given.words[1] ?? ''));
	}

	return {
		kind: 'lint',
		choice: choiceWithoutStatus(given),
		...(word !== '-' && {text: word}),
		json: given.values['json'] === true,
	};
};

const viewFrom = async (given: Given): Promise<Options> => {
	const {values, refuse} = given;
	const [first = ''] = given.words;
	if (first === '-' || pasted.test(first)) {
		return lintFrom(given);
	}

	const choice = await choiceFrom(given);
	const asked = ways.filter(([flag]) => values[flag] !== undefined && !(flag === 'json' && values['run'] === true));
	const [way] = asked;
	if (way === undefined) {
		return {kind: 'view', choice};
	}

	const [one = '', other] = asked.map(([flag]) => `--${flag}`);
	if (other !== undefined) {
		refuse(failure('notTogether', one, other));
	}

	const options = way[1](choice, given);
	if (choice.status === undefined) {
		const value = values[way[0]];
		const written = `--${way[0]}${typeof value === 'string' ? ` ${value}` : ''}`;
		refuse(failure('needsStatus', `--${way[0]}`, `status-tui 417 ${written}`));
	}

	return options;
};

type Command = {
	/** The flags it takes besides --help, --version and --lang. */
	readonly takes: readonly string[];
	readonly parse: (given: Given) => Options | Promise<Options>;
};

const commands: Readonly<Record<string, Command>> = {
	list: {
		takes: ['json'],
		parse: (given) => ({
			kind: 'list',
			choice: languageFrom(given),
			words: given.words.join(' '),
			json: given.values['json'] === true,
		}),
	},
	frameworks: {
		takes: ['json'],
		parse: (given) => {
			noWords(given, 'frameworks');
			return {kind: 'frameworks', choice: languageFrom(given), json: given.values['json'] === true};
		},
	},
	which: {
		takes: ['framework', 'body', 'target', 'insecure'],
		parse: (given) => ({
			kind: 'which',
			choice: choiceWithoutStatus(given),
			answers: answersFrom(given),
		}),
	},
	serve: {
		takes: ['port', 'host', 'log'],
		parse: (given) => {
			noWords(given, 'serve');
			const port = portFrom(given);
			return {
				kind: 'serve',
				choice: languageFrom(given),
				host: text(given, 'host') ?? '127.0.0.1',
				log: oneOf(given, 'log', logFormats) ?? 'text',
				...(port !== undefined && {port}),
			};
		},
	},
	app: {
		takes: ['framework', 'body', 'output', 'force'],
		parse: async (given) => {
			const choice = await choiceFrom(given);
			if (choice.status === undefined) {
				given.refuse(failure('needsStatus', 'app', 'status-tui app 417 -f flask'));
			}

			const output = text(given, 'output');
			return {kind: 'app', choice, force: given.values['force'] === true, ...(output !== undefined && {output})};
		},
	},
	completion: {takes: [], parse: (given) => ({kind: 'completion', shell: shellFrom(given)})},
};

const view: Command = {
	takes: flags.filter((flag: Flag) => flag.command === undefined).map(({name}) => name),
	parse: viewFrom,
};

const everywhere = ['help', 'version', 'lang'];

const meowFlags = Object.fromEntries(
	flags.map(({name, ...flag}: Flag) => [
		name,
		{
			type: flag.value === undefined ? ('boolean' as const) : ('string' as const),
			...(flag.short !== undefined && {shortFlag: flag.short}),
			...(flag.multiple === true && {isMultiple: true}),
		},
	]),
);

/** `-fflask` as `--framework=flask`, which meow would take for the flags f, l, a, s and k. */
const separated = (argument: string): string => {
	const [, short, value = ''] = /^-([a-z])=?(.+)$/is.exec(argument) ?? [];
	const flag = flags.find((each: Flag) => each.short === short && each.value !== undefined);
	return flag === undefined || short === undefined ? argument : `--${flag.name}=${value}`;
};

/** The flag that may be repeated which an argument is, if it is one. */
const repeatable = (argument: string | undefined): Flag | undefined =>
	flags.find(
		(each: Flag) => each.multiple === true && [`-${each.short ?? ''}`, `--${each.name}`].includes(argument ?? ''),
	);

/** A flag that may be repeated together with its value; a line may begin with a dash. */
const joined = (argument: string, index: number, argv: readonly string[]): readonly string[] => {
	const flag = repeatable(argument);
	if (repeatable(argv[index - 1]) !== undefined) {
		return [];
	}

	return [flag === undefined ? separated(argument) : `--${flag.name}=${argv[index + 1] ?? ''}`];
};

const separateAll = (argv: readonly string[]): string[] => {
	const end = argv.indexOf('--');
	const before = end === -1 ? argv : argv.slice(0, end);
	return [...before.flatMap(joined), ...argv.slice(before.length)];
};

/** What is given of a flag: of one that may be repeated, meow makes an empty list where it is not there or has no value. */
const givenOf = (name: string, value: unknown, argv: readonly string[]): unknown =>
	Array.isArray(value) && value.length === 0 ? (argv.includes(`--${name}=`) ? [''] : undefined) : value;

/** What meow makes of the arguments, told all that it would otherwise look up on the disk; or what it refuses. */
const read = (argv: readonly string[]): Pick<Given, 'words' | 'values'> | string => {
	const separate = separateAll(argv);
	try {
		const {input, flags: values} = meow({
			importMeta: {url: 'file:///status-tui'} as ImportMeta,
			pkg: {name: 'status-tui'},
			argv: separate,
			flags: meowFlags,
			autoHelp: false,
			autoVersion: false,
			allowUnknownFlags: true,
			booleanDefault: undefined,
		});
		const given = Object.entries(values).map(([name, value]) => [name, givenOf(name, value, separate)] as const);
		return {words: input, values: Object.fromEntries(given.filter(([, value]) => value !== undefined))};
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};

const checkFlags = ({values, refuse}: Given, command: Command, name: string | undefined): void => {
	const known = flags.map((flag) => flag.name);
	for (const flag of Object.keys(values)) {
		const written = `${flag.length === 1 ? '-' : '--'}${flag}`;
		if (!known.some((each) => each === flag)) {
			const all = known.map((each) => `--${each}`);
			refuse(failure('noFlag', written, nearest(written, all, 'helpListsAll')));
		} else if (values[flag] === false) {
			refuse(failure('cannotBeTurnedOff', written));
		} else if (!everywhere.includes(flag) && !command.takes.includes(flag)) {
			refuse(failure('flagNotTaken', name ?? failure('aStatus'), written));
		}
	}
};

/** Flags that answer at once, whatever else is there. */
const answers = ['help', 'version'] as const;

/**
 * What the arguments ask for.
 *
 * @param argv the arguments after the program's name
 */
export const parseOptions = async (argv: readonly string[]): Promise<ParsedOptions> => {
	const given = read(argv);
	if (typeof given === 'string') {
		return {ok: false, error: failure('verbatim', neutralise(given).text)};
	}

	const problems: Failure[] = [];
	const refuse = (problem: Failure): undefined => {
		problems.push(problem);
		return undefined;
	};

	const [first = '', ...rest] = given.words;
	const command = Object.hasOwn(commands, first) ? commands[first] : undefined;
	checkFlags({...given, refuse}, command ?? view, command === undefined ? undefined : first);
	const answer = answers.find((name) => given.values[name] === true);
	const asked = present({language: languages.find((each) => each === given.values['lang'])});
	if (answer !== undefined && problems.length === 0) {
		return {ok: true, options: answer === 'help' ? {kind: answer, choice: asked} : {kind: answer}};
	}

	const options = await (command === undefined
		? view.parse({...given, refuse})
		: command.parse({...given, words: rest, refuse}));
	const [error] = problems;
	return error === undefined ? {ok: true, options} : {ok: false, error, ...asked};
};
