import {loadWriters} from '../frameworks/index.js';
import {cellOf, expectedServer, type Cell} from '../grid/index.js';
import type {Choice} from '../cli/arguments.js';
import type {Part} from '../cli/flags.js';
import {printed} from '../print/text.js';
import {exitCodes, type ExitCode, type Program} from './program.js';
import {select, type Chosen} from './select.js';

/** The cell of a view, as it is now. */
export const cellFor = async (chosen: Chosen, program: Program, serverUrl = expectedServer): Promise<Cell> =>
	cellOf({...chosen, writers: await loadWriters(chosen.framework), date: program.now(), serverUrl});

/** Prints a part of a cell. */
export const printPart = async (choice: Choice, part: Part, program: Program): Promise<ExitCode> => {
	const chosen = await select(choice, program, false);
	if (part === 'about') {
		const {aboutText} = await import('../print/about.js');
		program.out(aboutText(chosen.status, chosen.language));
		return exitCodes.done;
	}

	const result = printed(await cellFor(chosen, program), part, chosen.language);
	if (!result.ok) {
		program.say(result.reason);
		return exitCodes.failed;
	}

	program.out(result.output);
	return exitCodes.done;
};

/** Prints everything about a cell as JSON. */
export const printJson = async (choice: Choice, program: Program): Promise<ExitCode> => {
	const chosen = await select(choice, program, false);
	const {cellJson} = await import('../print/json.js');
	program.out(cellJson(await cellFor(chosen, program), chosen.language));
	return exitCodes.done;
};
