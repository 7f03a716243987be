import {join} from 'node:path';
import {hasUnsafe} from '../characters.js';
import {pickAllowed, type Allowed} from './allowed.js';
import {failure, type Failure} from '../i18n/failures/index.js';
import {configFolder, type HomeOptions} from './folders.js';
import {readJson, type Unchecked} from './json.js';

/** The values that may be configured; a target is free, as long as it is an `http` or `https` URL. */
export type ConfigValues = {
	readonly framework: readonly string[];
	readonly body: readonly string[];
	readonly lang: readonly string[];
	/** Whether the mouse clicks and scrolls on the screen; the terminal’s own selection then needs its Shift. */
	readonly mouse: readonly boolean[];
};

/** The defaults that the person has set. */
export type Config<Table extends ConfigValues = ConfigValues> = Allowed<Pick<Table, keyof ConfigValues>> & {
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
export type ConfigResult<Table extends ConfigValues = ConfigValues> = {
	readonly config: Config<Table>;
	readonly problems: readonly ConfigProblem[];
};

/** Whether curl may be given this address. Spaces and unsafe characters, which a URL parser skips, are refused. */
const isTarget = (value: unknown): value is string =>
	typeof value === 'string' && /^https?:\/\/[^ ]+$/i.test(value) && !hasUnsafe(value) && URL.canParse(value);

const allowedTarget = (object: Unchecked): Pick<Config, 'target'> => {
	const target = Object.hasOwn(object, 'target') ? object['target'] : undefined;
	return isTarget(target) ? {target} : {};
};

const findProblems = (file: string, object: Unchecked, config: object, table: ConfigValues): ConfigProblem[] => {
	const expected = new Map([
		...Object.entries(table).map(([key, values]) => [key, failure('oneOf', values.join(', '))] as const),
		['target', failure('anUrl')] as const,
	]);
	const known = failure('oneOfTheKeys', [...expected.keys()].join(', '));
	return Object.keys(object)
		.filter((key) => !Object.hasOwn(config, key))
		.map((key) => ({file, key, expected: expected.get(key) ?? known}));
};

/** Reads the defaults. A missing file is not a problem; of a broken one, what is right still counts. */
export const readConfig = <const Table extends ConfigValues>(
	options: HomeOptions,
	table: Table,
): ConfigResult<Table> => {
	const folder = configFolder(options);
	if (folder === undefined) {
		return {config: {}, problems: []};
	}

	const file = join(folder, 'config.json');
	const result = readJson(file);
	if (!result.ok) {
		return {config: {}, problems: [{file, expected: result.expected}]};
	}

	const config = {...pickAllowed(result.object, table), ...allowedTarget(result.object)};
	return {config, problems: findProblems(file, result.object, config, table)};
};

/** A problem, to be said. */
export const problemOf = ({file, key, expected}: ConfigProblem): Failure =>
	key === undefined ? failure('expected', file, expected) : failure('expectedAt', file, expected, key.slice(0, 40));
