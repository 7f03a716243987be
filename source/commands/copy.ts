import {copy, type Copied} from '../clipboard/index.js';
import {stateFolder} from '../config/index.js';
import {copyable} from '../grid/copyable.js';
import {copiedLine} from '../i18n/copied.js';
import {partOf} from '../print/cell-text.js';
import type {CopyablePart} from '../print/parts.js';
import {cellFor} from './cell.js';
import type {Choice} from './choice.js';
import {exitCodes, type ExitCode} from './exit-codes.js';
import type {Program} from './program.js';
import {select} from './select.js';

const decoder = new TextDecoder();

const kinds = {response: 'response', code: 'code', app: 'code', curl: 'command'} as const;

/** Copies a text by the first route that fits this machine. */
export const copyText = async (text: string, {env, platform, terminal, ...program}: Program): Promise<Copied> => {
	const folder = stateFolder({...program, env, platform});
	return copy(text, {
		env,
		platform,
		...(terminal !== undefined && {write: terminal.write}),
		...(folder !== undefined && {folder}),
	});
};

/** Copies a part of a cell. */
export const copyPart = async (choice: Choice, part: CopyablePart, program: Program): Promise<ExitCode> => {
	const chosen = await select(choice, program, false);
	const result = partOf(await cellFor(chosen, program), part, chosen.language);
	if (!result.ok) {
		program.warn(result.reason);
		return exitCodes.failed;
	}

	const text = typeof result.output === 'string' ? result.output : decoder.decode(result.output);
	const copied = await copyText(copyable(text, kinds[part]), program);
	program.warn(copiedLine(copied, chosen.language));
	return copied.ok ? exitCodes.done : exitCodes.failed;
};
