import {frameworksJson, statusesJson} from '../print/json.js';
import {frameworkLines, statusLines} from '../print/list.js';
import {exitCodes, type ExitCode, type Program} from '../program.js';
import {search} from '../statuses/search.js';

/** Lists the statuses that words find; all without words. */
export const listStatuses = (words: string, json: boolean, program: Program): ExitCode => {
	const found = search(words).map(({status}) => status);
	if (json) {
		program.out(statusesJson(found));
	} else if (found.length > 0) {
		program.out(statusLines(found));
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
