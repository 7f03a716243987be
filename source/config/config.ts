import {join} from 'node:path';
import {hasUnsafe} from '../characters.js';
import {choose, type Chosen} from './choices.js';
import {failure, type Failure} from '../i18n/failures/index.js';
import {configFolder, type Place} from './folders.js';
import {readJson, type Unchecked} from './json.js';

/** The values that may be configured; a target is free, as long as it is an `http` or `https` URL. */
export type ConfigChoices = {
	readonly framework: readonly string[];
	readonly body: readonly string[];
	readonly lang: readonly string[];
	/** Whether the mouse clicks and scrolls on the screen; the terminal’s own selection then needs its Shift. */
	readonly mouse: readonly boolean[];
};

/** The defaults that the person has set. */
export type Config<Table extends ConfigChoices = ConfigChoices> = Chosen<Pick<Table, keyof ConfigChoices>> & {
	/** Where curl asks, perhaps with `{code}` in it. */
	readonly target?: string;
};

/** Something in the file that is not as it must be. */
export type ConfigProblem = {
	readonly file: string;
	/** The key; absent where it is about the whole file. */
	readonly key?: string;
	/** What was expected there. */
	readonly expected: Failure;
};

/** Every default that is right, and what is wrong with the rest. */
export type ReadConfig<Table extends ConfigChoices = ConfigChoices> = {
	readonly config: Config<Table>;
	readonly problems: readonly ConfigProblem[];
};

/** Whether curl may be given this address. Spaces and unsafe characters, which a URL parser skips, are refused. */
const isTarget = (value: unknown): value is string =>
	typeof value === 'string' && /^https?:\/\/[^ ]+$/i.test(value) && !hasUnsafe(value) && URL.canParse(value);

const chooseTarget = (object: Unchecked): Pick<Config, 'target'> => {
	const target = Object.hasOwn(object, 'target') ? object['target'] : undefined;
	return isTarget(target) ? {target} : {};
};

const findProblems = (file: string, object: Unchecked, config: object, table: ConfigChoices): ConfigProblem[] => {
	const expected = new Map([
		...Object.entries(table).map(([key, values]) => [key, failure('oneOf', values.join(', '))] as const),
		['target', failure('anUrl')] as const,
	]);
	const known = failure('oneOfTheKeys', [...expected.keys()].join(', '));
	return Object.keys(object)
		.filter((key) => !Object.hasOwn(config, key))
		.map((key) => ({file, key, expected: expected.get(key) ?? known}));
};

/** Reads the defaults. No file is no problem; of a broken one, what is right still counts. */
export const readConfig = <const Table extends ConfigChoices>(place: Place, table: Table): ReadConfig<Table> => {
	const folder = configFolder(place);
	if (folder === undefined) {
		return {config: {}, problems: []};
	}

	const file = join(folder, 'config.json');
	const read = readJson(file);
	if (!read.ok) {
		return {config: {}, problems: [{file, expected: read.expected}]};
	}

	const config = {...choose(read.object, table), ...chooseTarget(read.object)};
	return {config, problems: findProblems(file, read.object, config, table)};
};

/** A problem, to be said. */
export const problemOf = ({file, key, expected}: ConfigProblem): Failure =>
	key === undefined ? failure('expected', file, expected) : failure('expectedAt', file, expected, key.slice(0, 40));
