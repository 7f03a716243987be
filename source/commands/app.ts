import type {Choice} from '../options.js';
import {writeApp} from '../print/app-folder.js';
import {refusalText} from '../print/text.js';
import {exitCodes, type ExitCode, type Program} from '../program.js';
import {cellFor} from './print.js';
import {select} from './select.js';

/** Where an app is written, and whether a folder with something in it will do. */
export type AppPlace = {
	/** By default a folder of its own below the working directory, named after the cell. */
	readonly output: string | undefined;
	readonly force: boolean;
};

/** Writes the whole app of a cell to a folder; prints the folder, and says how the app is started. */
export const writeWholeApp = async (choice: Choice, {output, force}: AppPlace, program: Program): Promise<ExitCode> => {
	const cell = await cellFor(select(choice, program, false), program);
	const {app, framework, status} = cell;
	if (app === undefined) {
		program.say(refusalText(cell));
		return exitCodes.failed;
	}

	const written = await writeApp(app, output ?? `${framework.id.replace('@', '-')}-${status.code}`, {force});
	if (!written.ok) {
		program.say(
			`${written.reason}${written.isOccupied === true ? '; with --force its files of the same names are replaced' : ''}`,
		);
		return exitCodes.failed;
	}

	program.out(`${written.folder}\n`);
	program.say(`wrote ${written.files.join(', ')}`);
	program.say(`start it there: ${[...(app.install === undefined ? [] : [app.install]), app.start].join(' && ')}`);
	return exitCodes.done;
};
