import meow, {type Result} from 'meow';
import packageJson from '../../package.json' with {type: 'json'};
import {flags} from './flags.js';
import {joinValues} from './joined-values.js';

/**
 * What meow is told besides. It would answer `--help` and `--version` only where they are all there is, and the language of
 * the help is known only when the arguments have been read; so both are answered by us. Flags that it does not know it
 * would refuse in its own words, in English.
 */
const options = {
	importMeta: import.meta,
	pkg: packageJson,
	flags,
	autoHelp: false,
	autoVersion: false,
	booleanDefault: undefined,
	helpIndent: 0,
} as const;

/** The arguments as meow reads them: words, and flags with their values. */
export type ParsedArgv = Pick<Result<typeof flags>, 'input' | 'flags'>;

/**
 * Reads the arguments.
 *
 * @throws where a flag that may not be repeated is; {@link repeatedFlag} says which
 */
export const readArgv = (argv: readonly string[]): ParsedArgv => meow({...options, argv: joinValues(argv)});

/** The flag that was given twice, where that is what an error of meow is about. */
export const repeatedFlag = (error: unknown): string | undefined =>
	/^Error: The flag --(?<name>\S+) can only be set once\.$/.exec(String(error))?.groups?.['name'];

/** A help text as meow lays it out. */
export const layOutHelp = ({description, text}: {readonly description: string; readonly text: string}): string =>
	meow(text, {...options, argv: [], description}).help;
