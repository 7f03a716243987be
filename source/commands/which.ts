import type {Choice} from '../cli/arguments.js';
import {whichText} from '../print/which.js';
import {exitCodes, type ExitCode, type Program} from './program.js';
import type {Answer} from '../statuses/walk.js';
import {select} from './select.js';

/** Asks which status to send: on a terminal the screen does, elsewhere the next question or the status is printed. */
export const which = async (choice: Choice, answers: readonly Answer[], program: Program): Promise<ExitCode> => {
	if (program.terminal !== undefined) {
		const {openScreen} = await import('./screen.js');
		return openScreen(choice, program, program.terminal, {kind: 'which', answers});
	}

	program.out(whichText(answers, (await select(choice, program, false)).language));
	return exitCodes.done;
};
