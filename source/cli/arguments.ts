import {neutralise} from '../neutralise.js';
import {failure, type Failure} from '../i18n/failures/index.js';
import {languages} from '../language.js';
import {commandCalled, commands} from './commands.js';
import {parsers, parseStatusCommand} from './grammar.js';
import {flagProblem} from './known-flags.js';
import {readArgv, repeatedFlag, type ParsedArgv} from './meow.js';
import type {ParsedOptions} from './options.js';
import {present} from './present.js';

/** What meow makes of the arguments, or what it refuses. */
const read = (argv: readonly string[]): ParsedArgv | Failure => {
	try {
		return readArgv(argv);
	} catch (error) {
		const flag = repeatedFlag(error);
		return flag === undefined
			? failure('verbatim', neutralise(error instanceof Error ? error.message : String(error)).text)
			: failure('flagRepeated', flag);
	}
};

/**
 * What the arguments ask for.
 *
 * @param argv the arguments after the program's name
 */
export const parseOptions = async (argv: readonly string[]): Promise<ParsedOptions> => {
	const parsed = read(argv);
	if ('key' in parsed) {
		return {ok: false, error: parsed};
	}

	const {input, flags: values} = parsed;
	const asked = present({language: languages.find((each) => each === values.lang)});
	const name = commandCalled(input[0]);
	const problem = flagProblem(values, argv, commands[name ?? 'screen'].takes, name);
	if (problem !== undefined) {
		return {ok: false, error: problem, ...asked};
	}

	if (values.help === true) {
		return {ok: true, options: {kind: 'help', choice: asked}};
	}

	if (values.version === true) {
		return {ok: true, options: {kind: 'version'}};
	}

	const problems: Failure[] = [];
	const refuse = (each: Failure): undefined => {
		problems.push(each);
		return undefined;
	};

	const options = await (name === undefined ? parseStatusCommand : parsers[name])({
		words: name === undefined ? input : input.slice(1),
		values,
		refuse,
	});
	const [error] = problems;
	return error === undefined ? {ok: true, options} : {ok: false, error, ...asked};
};
