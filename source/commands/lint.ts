import {messagesOf, type Language} from '../i18n/index.js';
import {lint, mostOctets} from '../lint/index.js';
import {lintTexts} from '../lint/texts/index.js';
import type {Choice} from '../options.js';
import {findingsJson, findingsText} from '../print/findings.js';
import {exitCodes, type ExitCode, type Program} from '../program.js';
import {findAnyByCode} from '../statuses/index.js';
import {select} from './select.js';

const inputOf = async (language: Language, program: Program): Promise<Uint8Array> => {
	if (program.terminal !== undefined) {
		program.say(messagesOf(language).lint.paste);
	}

	return program.input(mostOctets + 1);
};

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
	const pasted = text === undefined ? undefined : lint(new TextEncoder().encode(text));
	const status = pasted?.ok === true ? findAnyByCode(pasted.code) : undefined;
	if (pasted?.ok === true && status !== undefined && !json && program.terminal !== undefined) {
		const {openScreen} = await import('./screen.js');
		return openScreen({...choice, status}, program, program.terminal, {kind: 'pasted', pasted});
	}

	const {language} = select(choice, program, false);
	const linted = pasted ?? lint(await inputOf(language, program));
	if (!linted.ok) {
		program.say(lintTexts[language].reasons[linted.reason]);
		return exitCodes.usage;
	}

	program.out(json ? findingsJson(linted, language) : findingsText(linted, language));
	return linted.findings.some(({level}) => level === 'must') ? exitCodes.failed : exitCodes.done;
};
