import type {Choice} from '../options.js';
import {frameworksJson, statusesJson} from '../print/json.js';
import {frameworkLines, statusLines} from '../print/list.js';
import {exitCodes, type ExitCode, type Program} from '../program.js';
import {search} from '../statuses/search.js';
import {select} from './select.js';

/** Lists the statuses that words find; all without words. */
export const listStatuses = (choice: Choice, words: string, json: boolean, program: Program): ExitCode => {
	const {language} = select(choice, program, false);
	const found = search(words).map(({status}) => status);
	if (json) {
		program.out(statusesJson(found, language));
	} else if (found.length > 0) {
		program.out(statusLines(found, language));
	}

	if (found.length === 0) {
		program.say(`nothing found for “${words}”; a code, a name or a symbol such as :gone finds a status`);
		return exitCodes.failed;
	}

	return exitCodes.done;
};

/** Lists the frameworks and what was run of them. */
export const listFrameworks = (json: boolean, program: Program): ExitCode => {
	program.out(json ? frameworksJson() : frameworkLines());
	return exitCodes.done;
};
