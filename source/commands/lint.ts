import {messagesOf} from '../i18n/index.js';
import {lint, mostOctets} from '../lint/index.js';
import {lintTexts} from '../lint/texts/index.js';
import {findingsJson, findingsText} from '../print/findings.js';
import {findAnyByCode} from '../statuses/index.js';
import type {Choice} from './choice.js';
import {exitCodes, type ExitCode} from './exit-codes.js';
import type {Program, Terminal} from './program.js';
import {select} from './select.js';

const inputOf = async (choice: Choice, program: Program): Promise<Uint8Array> => {
	if (program.terminal !== undefined) {
		program.warn(messagesOf((await select(choice, program, false)).language).lint.paste);
	}

	return program.stdin(mostOctets + 1);
};

/** The terminal for the screen; once the standard input was read, the keys come from the terminal behind it. */
const screenFor = async (text: string | undefined, program: Program): Promise<Terminal | undefined> =>
	text === undefined ? program.reopenTerminal() : program.terminal;

/**
 * Says what in a response breaks the rules of its status; on a terminal the screen opens on that status.
 *
 * @param text the response as it was pasted, or `undefined` to read it from the standard input
 */
export const lintResponse = async (
	choice: Choice,
	text: string | undefined,
	json: boolean,
	program: Program,
): Promise<ExitCode> => {
	const linted = lint(text === undefined ? await inputOf(choice, program) : new TextEncoder().encode(text));
	const status = linted.ok ? findAnyByCode(linted.code) : undefined;
	const terminal = json || status === undefined ? undefined : await screenFor(text, program);
	if (linted.ok && status !== undefined && terminal !== undefined) {
		const {openScreen} = await import('./screen.js');
		return openScreen({...choice, status}, program, terminal, {kind: 'pasted', pasted: linted});
	}

	const {language} = await select(choice, program, false);
	if (!linted.ok) {
		program.warn(lintTexts[language].reasons[linted.reason]);
		return exitCodes.usage;
	}

	program.stdout(json ? findingsJson(linted, language) : findingsText(linted, language));
	return linted.findings.some(({level}) => level === 'must') ? exitCodes.failed : exitCodes.done;
};
