import {failure} from '../i18n/failures/index.js';
import {frameworksJson, statusesJson} from '../print/json.js';
import {frameworkLines, statusLines} from '../print/list.js';
import {search} from '../statuses/search.js';
import type {Choice} from './choice.js';
import {exitCodes, type ExitCode} from './exit-codes.js';
import type {Program} from './program.js';
import {select} from './select.js';

/** Lists the statuses that words find; all without words. */
export const listStatuses = async (
	choice: Choice,
	words: string,
	json: boolean,
	program: Program,
): Promise<ExitCode> => {
	const {language} = await select(choice, program, false);
	const found = search(words).map(({status}) => status);
	if (json) {
		program.stdout(statusesJson(found, language));
	} else if (found.length > 0) {
		program.stdout(statusLines(found, language));
	}

	if (found.length === 0) {
		await program.tellFailure(failure('nothingFound', words), language);
		return exitCodes.failed;
	}

	return exitCodes.done;
};

/** Lists the frameworks and what was run of them. */
export const listFrameworks = async (choice: Choice, json: boolean, program: Program): Promise<ExitCode> => {
	const {language} = await select(choice, program, false);
	program.stdout(json ? frameworksJson() : frameworkLines(language));
	return exitCodes.done;
};
