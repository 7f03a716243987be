import {partOf} from '../print/cell-text.js';
import type {PrintablePart} from '../print/parts.js';
import {cellFor} from './cell.js';
import type {Choice} from './choice.js';
import {exitCodes, type ExitCode} from './exit-codes.js';
import type {Program} from './program.js';
import {select} from './select.js';

/** Prints a part of a cell. */
export const printPart = async (choice: Choice, part: PrintablePart, program: Program): Promise<ExitCode> => {
	const chosen = await select(choice, program, false);
	if (part === 'about') {
		const {aboutText} = await import('../print/about.js');
		program.stdout(aboutText(chosen.status, chosen.language));
		return exitCodes.done;
	}

	const result = partOf(await cellFor(chosen, program), part, chosen.language);
	if (!result.ok) {
		program.warn(result.reason);
		return exitCodes.failed;
	}

	program.stdout(result.output);
	return exitCodes.done;
};

/** Prints everything about a cell as JSON. */
export const printJson = async (choice: Choice, program: Program): Promise<ExitCode> => {
	const chosen = await select(choice, program, false);
	const {cellJson} = await import('../print/json.js');
	program.stdout(cellJson(await cellFor(chosen, program), chosen.language));
	return exitCodes.done;
};
