import {loadWriters} from '../frameworks/index.js';
import {cellOf, expectedServer, type Cell} from '../grid/index.js';
import type {Choice} from '../options.js';
import type {Part} from '../flags.js';
import {printed} from '../print/text.js';
import {exitCodes, type ExitCode, type Program} from '../program.js';
import {select} from './select.js';

/** The cell that the arguments mean, by arguments and configuration alone. */
export const cellFor = async (choice: Choice, program: Program): Promise<Cell> => {
	const chosen = select(choice, program, false);
	const writers = await loadWriters(chosen.framework);
	return cellOf({...chosen, writers, date: program.now(), serverUrl: expectedServer});
};

/** Prints a part of a cell. */
export const printPart = async (choice: Choice, part: Part, program: Program): Promise<ExitCode> => {
	if (part === 'about') {
		const {status, language} = select(choice, program, false);
		const {aboutText} = await import('../print/about.js');
		program.out(aboutText(status, language));
		return exitCodes.done;
	}

	const result = printed(await cellFor(choice, program), part);
	if (!result.ok) {
		program.say(result.reason);
		return exitCodes.failed;
	}

	program.out(result.output);
	return exitCodes.done;
};

/** Prints everything about a cell as JSON. */
export const printJson = async (choice: Choice, program: Program): Promise<ExitCode> => {
	const {language} = select(choice, program, false);
	const {cellJson} = await import('../print/json.js');
	program.out(cellJson(await cellFor(choice, program), language));
	return exitCodes.done;
};
