import {verified} from '../frameworks/index.js';
import {head, type Response} from '../response/index.js';
import {label} from '../statuses/index.js';
import type {Part} from '../flags.js';
import type {Cell} from '../grid/index.js';

const decoder = new TextDecoder();

/** A part of a cell; what is about a status alone is in about.ts. */
export type CellPart = Exclude<Part, 'about'>;

/** What a part says: octets for the wire or text for people, or why there is none. */
export type Printed =
	{readonly ok: true; readonly output: Uint8Array | string} | {readonly ok: false; readonly reason: string};

/** A response as lines for people: LF line ends, and one at the end. */
const responseText = (response: Response): string => {
	const heads = [...(response.interim ?? []), response].map((each) => head(each)).join('');
	return `${(heads + decoder.decode(response.content)).replaceAll('\r\n', '\n').trimEnd()}\n`;
};

/** Why there is no code, and what to do instead, in a line; empty where there is. */
export const refusalText = ({framework, status, refusal}: Cell): string => {
	if (refusal === undefined) {
		return '';
	}

	const what =
		status.unofficial === undefined
			? `${framework.name} cannot send ${label(status)}.`
			: `There is no code for ${label(status)}.`;
	return `${what} ${refusal.no} ${refusal.instead}`;
};

const proofText = ({framework, verified: seen}: Cell): string =>
	seen?.result === 'ran' ? `, run on ${framework.name} ${verified[framework.id]?.version ?? ''}` : '';

const appText = (cell: Cell): string | undefined => {
	const {app} = cell;
	if (app === undefined) {
		return undefined;
	}

	const commands = [...(app.install === undefined ? [] : [`install: ${app.install}`]), `start: ${app.start}`];
	const files = app.files.map(({path, content}) => `==> ${path} <==\n${content}`);
	return [...commands, `then open: http://127.0.0.1:${app.port}/`, '', files.join('\n')].join('\n');
};

const allText = (cell: Cell): string => {
	const {status, framework, response, snippet, shellLine} = cell;
	return [
		`# ${label(status)}: response`,
		responseText(response),
		snippet === undefined
			? `# Code: none\n${refusalText(cell)}\n`
			: `# Code: ${framework.name}, ${framework.language.name}${proofText(cell)}\n${snippet}`,
		`# curl\n${shellLine}\n`,
	].join('\n');
};

const orRefusal = (cell: Cell, output: string | undefined): Printed =>
	output === undefined ? {ok: false, reason: refusalText(cell)} : {ok: true, output};

const printers: Readonly<Record<CellPart, (cell: Cell) => Printed>> = {
	response: ({octets}) => ({ok: true, output: octets}),
	code: (cell) => orRefusal(cell, cell.snippet),
	app: (cell) => orRefusal(cell, appText(cell)),
	curl: ({shellLine}) => ({ok: true, output: `${shellLine}\n`}),
	all: (cell) => ({ok: true, output: allText(cell)}),
};

/** A part of a cell for a pipe: no escape codes; `response` is the octets of the wire and nothing else. */
export const printed = (cell: Cell, part: CellPart): Printed => printers[part](cell);
