import {everyVersion, isValidated, verified, type Verified} from '../frameworks/index.js';
import type {Cell} from '../grid/index.js';
import type {Language} from '../language.js';
import type {Response} from '../response/index.js';
import type {Status} from '../statuses/index.js';
import {textOf} from '../statuses/texts/index.js';
import {unofficialTexts} from '../statuses/texts/unofficial.js';

const decoder = new TextDecoder();

const pretty = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** A status as data, with its texts in a language. */
const statusData = ({fields, ...status}: Status, language: Language) => ({
	...status,
	...(status.unofficial === undefined
		? textOf(status.code, language)
		: unofficialTexts[language][status.unofficial.key]),
	fields: fields.map(({name, level, specification}) => ({name, level, specification})),
});

const responseData = ({status, phrase, fields, content, interim}: Response): unknown => ({
	...(interim !== undefined && {interim: interim.map((each) => responseData(each))}),
	status,
	phrase,
	fields,
	...(content !== undefined && {content: decoder.decode(content)}),
});

/** Everything about a cell as JSON. */
export const cellJson = (cell: Cell, language: Language): string =>
	pretty({
		status: statusData(cell.status, language),
		response: {...(responseData(cell.response) as object), raw: decoder.decode(cell.octets)},
		framework: {id: cell.framework.id, name: cell.framework.name, language: cell.framework.language.name},
		...(cell.refusal === undefined
			? {code: cell.snippet, app: cell.app}
			: {cannot: {reason: cell.refusal.no, instead: cell.refusal.instead}}),
		verified: cell.verified ?? null,
		curl: {argv: ['curl', ...cell.argv], line: cell.shellLine},
	});

/** Statuses as a JSON array. */
export const statusesJson = (statuses: readonly Status[], language: Language): string =>
	pretty(statuses.map((each) => statusData(each, language)));

/** How many cells of a framework ran, cannot be sent, and failed, on which version. */
type Tally = {readonly version: string; readonly ran: number; readonly cannot: number; readonly failed: number};

/** The same where only a schema was asked, by which the cells are valid. */
type SchemaTally = Omit<Tally, 'ran'> & {readonly schema: string; readonly valid: number};

const count = (codes: object): number => Object.keys(codes).length;

const misses = ({cannot, failed}: Verified): Pick<Tally, 'cannot' | 'failed'> => ({
	cannot: count(cannot),
	failed: count(failed),
});

/** What was run of a framework; `null` if it was never run. */
export const tally = (id: string): Tally | null => {
	const seen = verified[id];
	return seen === undefined || isValidated(seen)
		? null
		: {version: seen.version, ran: seen.ran.length, ...misses(seen)};
};

/** What is valid of a framework that only its schema was asked about; `null` for any other. */
export const schemaTally = (id: string): SchemaTally | null => {
	const seen = verified[id];
	return seen === undefined || !isValidated(seen)
		? null
		: {schema: seen.schema, version: seen.version, valid: seen.valid.length, ...misses(seen)};
};

/** All frameworks, in each version, as a JSON array of `{id, name, version, language, verified}`, with `validated` for those that were not run. */
export const frameworksJson = (): string =>
	pretty(
		everyVersion.map(({id, name, version, language}) => {
			const validated = schemaTally(id);
			return {
				id,
				name,
				version,
				language: language.name,
				verified: tally(id),
				...(validated !== null && {validated}),
			};
		}),
	);
