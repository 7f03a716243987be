import {cellOf, expectedServer, type Cell} from '../grid/index.js';
import type {Choice} from '../options.js';
import type {Part} from '../flags.js';
import {cellJson} from '../print/json.js';
import {printed} from '../print/text.js';
import {exitCodes, type ExitCode, type Program} from '../program.js';
import {select} from './select.js';

/** The cell that the arguments mean, by arguments and configuration alone. */
export const cellFor = (choice: Choice, program: Program): Cell =>
	cellOf({...select(choice, program, false), date: program.now(), serverUrl: expectedServer});

/** Prints a part of a cell. */
export const printPart = (choice: Choice, part: Part, program: Program): ExitCode => {
	const result = printed(cellFor(choice, program), part);
	if (!result.ok) {
		program.say(result.reason);
		return exitCodes.failed;
	}

	program.out(result.output);
	return exitCodes.done;
};

/** Prints everything about a cell as JSON. */
export const printJson = (choice: Choice, program: Program): ExitCode => {
	program.out(cellJson(cellFor(choice, program)));
	return exitCodes.done;
};
