import type {Field, Response} from '../../response/index.js';
import type {Doc} from '../code/doc.js';
import {call, expanded} from '../code/javascript.js';

/** Fields as the object that Node takes for those of interim responses, their names in lower case. */
export const lowerCased = (fields: readonly Field[]): Doc =>
	expanded(Object.fromEntries(fields.map(([name, value]) => [name.toLowerCase(), value])));

/** How Node sends an interim response, and which Node can, where the oldest living one cannot. */
type InterimCall = {
	readonly node?: string;
	/** @param res the expression for Node's own response */
	readonly statements: (fields: readonly Field[], res: string) => readonly Doc[];
};

const interimCalls: Readonly<Record<number, InterimCall>> = {
	100: {statements: () => ['// By now Node has answered "Expect: 100-continue" with 100 Continue.']},
	102: {statements: (_, res) => [`${res}.writeProcessing();`]},
	103: {statements: (fields, res) => [[call(`${res}.writeEarlyHints`, [lowerCased(fields)]), ';']]},
	104: {
		node: '^24.18.0 || >=26.2.0',
		statements: (fields, res) => [
			'// Node has this from 24.18 and 26.2 on.',
			[call(`${res}.writeInformation`, ['104', lowerCased(fields)]), ';'],
		],
	},
};

/**
 * The statements that send the interim responses before a final one.
 *
 * @param res the expression for Node's own response: `res`, `reply.raw`
 */
export const interimStatements = ({interim = []}: Response, res: string): readonly Doc[] =>
	interim.flatMap(({status, fields}) => interimCalls[status]?.statements(fields, res) ?? []);

/** The versions of Node that can send the response, as npm writes them, where not all can. */
export const nodeRange = ({interim = []}: Response): string | undefined =>
	interim.flatMap(({status}) => interimCalls[status]?.node ?? [])[0];
