import {writeApp} from '../app-folder/index.js';
import {failure} from '../i18n/failures/index.js';
import {messagesOf} from '../i18n/index.js';
import {refusalText} from '../print/cell-text.js';
import {cellFor} from './cell.js';
import type {Choice} from './choice.js';
import {exitCodes, type ExitCode} from './exit-codes.js';
import type {Program} from './program.js';
import {select} from './select.js';

/** Where an app is written, and whether a folder with something in it will do. */
export type AppDestination = {
	/** By default a folder of its own below the working directory, named after the cell. */
	readonly output: string | undefined;
	readonly force: boolean;
};

/** Writes the whole app of a cell to a folder; prints the folder, and says how the app is started. */
export const writeWholeApp = async (
	choice: Choice,
	{output, force}: AppDestination,
	program: Program,
): Promise<ExitCode> => {
	const chosen = await select(choice, program, false);
	const {language} = chosen;
	const cell = await cellFor(chosen, program);
	const {app, framework, status} = cell;
	if (app === undefined) {
		program.warn(refusalText(cell, language));
		return exitCodes.failed;
	}

	const written = await writeApp(app, output ?? `${framework.id.replace('@', '-')}-${status.code}`, {force});
	if (!written.ok) {
		const {reason, isOccupied} = written;
		await program.tellFailure(isOccupied === true ? failure('forceReplaces', reason) : reason, language);
		return exitCodes.failed;
	}

	program.stdout(`${written.folder}\n`);
	const {writtenApp} = messagesOf(language);
	program.warn(writtenApp.files(written.files.join(', ')));
	program.warn(writtenApp.start([...(app.install === undefined ? [] : [app.install]), app.start].join(' && ')));
	return exitCodes.done;
};
