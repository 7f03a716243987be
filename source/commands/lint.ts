import {messagesOf} from '../i18n/index.js';
import {lint, mostOctets} from '../lint/index.js';
import {lintTexts} from '../lint/texts/index.js';
import type {Choice} from '../options.js';
import {findingsJson, findingsText} from '../print/findings.js';
import {exitCodes, type ExitCode, type Program} from '../program.js';
import {findAnyByCode} from '../statuses/index.js';
import {select} from './select.js';

/**
 * Says what in a response breaks the rules of its status; on a terminal the screen opens on that status.
 *
 * @param text the response as it was pasted, or `undefined` to read it from the standard input
 */
export const checkResponse = async (
	choice: Choice,
	text: string | undefined,
	json: boolean,
	program: Program,
): Promise<ExitCode> => {
	const {language} = select(choice, program, false);
	if (text === undefined && program.terminal !== undefined) {
		program.say(messagesOf(language).lint.paste);
	}

	const octets = text === undefined ? await program.input(mostOctets + 1) : new TextEncoder().encode(text);
	const linted = lint(octets);
	if (!linted.ok) {
		program.say(lintTexts[language].reasons[linted.reason]);
		return exitCodes.usage;
	}

	const status = findAnyByCode(linted.code);
	if (text !== undefined && !json && program.terminal !== undefined && status !== undefined) {
		const {openScreen} = await import('./screen.js');
		return openScreen({...choice, status}, program, program.terminal, {kind: 'pasted', pasted: linted});
	}

	program.out(json ? findingsJson(linted, language) : findingsText(linted, language));
	return linted.findings.some(({level}) => level === 'must') ? exitCodes.failed : exitCodes.done;
};
