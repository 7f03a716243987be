import type {Field, Response} from '../../response/index.js';
import {callWithObject} from './javascript.js';

/** Fields by their names in lower case, as Node takes those of interim responses. */
export const lowerCased = (fields: readonly Field[]): Readonly<Record<string, string>> =>
	Object.fromEntries(fields.map(([name, value]) => [name.toLowerCase(), value]));

/** How Node sends an interim response, and which Node can, where the oldest living one cannot. */
type InterimCall = {
	readonly node?: string;
	/** @param res the expression for Node's own response */
	readonly statements: (fields: readonly Field[], res: string, depth: number) => readonly string[];
};

const interimCalls: Readonly<Record<number, InterimCall>> = {
	100: {statements: () => ['// By now Node has answered "Expect: 100-continue" with 100 Continue.']},
	102: {statements: (_, res) => [`${res}.writeProcessing();`]},
	103: {statements: (fields, res, depth) => callWithObject(`${res}.writeEarlyHints`, lowerCased(fields), depth)},
	104: {
		node: '^24.18.0 || >=26.2.0',
		statements: (fields, res, depth) => [
			'// Node has this from 24.18 and 26.2 on.',
			...callWithObject(`${res}.writeInformation`, lowerCased(fields), depth, '104'),
		],
	},
};

/**
 * The statements that send the interim responses before a final one, `depth` levels deep.
 *
 * @param res the expression for Node's own response: `res`, `reply.raw`
 */
export const interimStatements = ({interim = []}: Response, res: string, depth: number): readonly string[] =>
	interim.flatMap(({status, fields}) => interimCalls[status]?.statements(fields, res, depth) ?? []);

/** Whether the request comes with content, which Node asked for with the interim response 100. */
export const readsContent = ({interim = []}: Response): boolean => interim.some(({status}) => status === 100);

/** The versions of Node that can send the response, as npm writes them, where not all can. */
export const nodeRange = ({interim = []}: Response): string | undefined =>
	interim.flatMap(({status}) => interimCalls[status]?.node ?? [])[0];
