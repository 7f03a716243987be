import {schemaOf, versionSeen} from '../frameworks/index.js';
import {head, type Response} from '../response/index.js';
import {label} from '../statuses/index.js';
import type {Cell} from '../grid/index.js';
import type {Language} from '../language.js';
import {printedWords} from '../i18n/printed.js';
import type {PrintablePart} from './parts.js';

const decoder = new TextDecoder();

/** A part of a cell; what is about a status alone is in about.ts. */
export type CellPart = Exclude<PrintablePart, 'about'>;

/** What a part says: octets for the wire or text for people, or why there is none. */
export type PartResult =
	{readonly ok: true; readonly output: Uint8Array | string} | {readonly ok: false; readonly reason: string};

/** A response as lines for people: LF line ends, and one at the end. */
const responseText = (response: Response): string => {
	const heads = [...(response.interim ?? []), response].map((each) => head(each)).join('');
	return `${(heads + decoder.decode(response.content)).replaceAll('\r\n', '\n').trimEnd()}\n`;
};

/** Why there is no code, and what to do instead, in a line; empty where there is. */
export const refusalText = ({framework, status, refusal}: Cell, language: Language): string => {
	if (refusal === undefined) {
		return '';
	}

	const words = printedWords[language];
	const what =
		status.unofficial === undefined ? words.cannotSend(framework.name, label(status)) : words.noCode(label(status));
	return `${what} ${refusal.no} ${refusal.instead}`;
};

const proofText = ({framework, verified: seen}: Cell, language: Language): string => {
	const words = printedWords[language];
	switch (seen?.result) {
		case 'ran':
			return `, ${words.ranOn(versionSeen(framework))}`;
		case 'valid':
			return `, ${words.validBy(schemaOf(framework.id) ?? framework.name)}`;
		default:
			return '';
	}
};

const appText = (cell: Cell, language: Language): string | undefined => {
	const words = printedWords[language];
	const {app} = cell;
	if (app === undefined) {
		return undefined;
	}

	const commands = [
		...(app.install === undefined ? [] : [`${words.install}: ${app.install}`]),
		`${words.start}: ${app.start}`,
		...(app.port === undefined ? [] : [`${words.thenOpen}: http://127.0.0.1:${app.port}/`]),
	];
	const files = app.files.map(({path, content}) => `==> ${path} <==\n${content}`);
	return [...commands, '', files.join('\n')].join('\n');
};

const allText = (cell: Cell, language: Language): string => {
	const words = printedWords[language];
	const {status, framework, response, snippet, shellLine} = cell;
	return [
		`# ${label(status)}: ${words.response}`,
		responseText(response),
		snippet === undefined
			? `# ${words.code}: ${words.none}\n${refusalText(cell, language)}\n`
			: `# ${words.code}: ${framework.name}, ${framework.language.name}${proofText(cell, language)}\n${snippet}`,
		`# curl\n${shellLine}\n`,
	].join('\n');
};

const orRefusal = (cell: Cell, output: string | undefined, language: Language): PartResult =>
	output === undefined ? {ok: false, reason: refusalText(cell, language)} : {ok: true, output};

const printers: Readonly<Record<CellPart, (cell: Cell, language: Language) => PartResult>> = {
	response: ({octets}) => ({ok: true, output: octets}),
	code: (cell, language) => orRefusal(cell, cell.snippet, language),
	app: (cell, language) => orRefusal(cell, appText(cell, language), language),
	curl: ({shellLine}) => ({ok: true, output: `${shellLine}\n`}),
	all: (cell, language) => ({ok: true, output: allText(cell, language)}),
};

/** A part of a cell for a pipe: no escape codes; `response` is the octets of the wire and nothing else. */
export const partOf = (cell: Cell, part: CellPart, language: Language): PartResult => printers[part](cell, language);
