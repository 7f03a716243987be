import {decideText} from '../print/decide.js';
import type {YesOrNo} from '../statuses/decide.js';
import type {Choice} from './choice.js';
import {exitCodes, type ExitCode} from './exit-codes.js';
import type {Program} from './program.js';
import {select} from './select.js';

/** Asks which status to send: on a terminal the screen does, elsewhere the next question or the status is printed. */
export const decide = async (choice: Choice, answers: readonly YesOrNo[], program: Program): Promise<ExitCode> => {
	if (program.terminal !== undefined) {
		const {openScreen} = await import('./screen.js');
		return openScreen(choice, program, program.terminal, {kind: 'decide', answers});
	}

	program.stdout(decideText(answers, (await select(choice, program, false)).language));
	return exitCodes.done;
};
