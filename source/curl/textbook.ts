import {findByCode, type FieldRule, type Specification, type Status} from '../statuses/index.js';
import {rfc} from '../statuses/rfc.js';
import type {Response} from '../response/index.js';

/** What a specification says of a field in a response, and where. */
export type Demand = {
	readonly kind: 'must' | 'should' | 'must-not';
	/** The status code of which it says so. */
	readonly code: number;
	readonly specification: Specification;
};

type GeneralDemand = readonly [
	when: (response: Response) => boolean,
	kind: Demand['kind'],
	specification: Specification,
];

/** What no single status asks for, but a class of them, or every one. */
const general: Readonly<Record<string, GeneralDemand>> = {
	date: [({status}) => status >= 200 && status < 500, 'must', rfc(9110, '6.6.1')],
	'content-type': [({content}) => content !== undefined, 'should', rfc(9110, '8.3')],
};

const hasNoContent = ({status}: Response): boolean => status < 200 || status === 204;

const forbidden: Readonly<Record<string, GeneralDemand>> = {
	'content-length': [hasNoContent, 'must-not', rfc(9110, '8.6')],
	'transfer-encoding': [hasNoContent, 'must-not', rfc(9112, '6.1')],
};

const demand = (rules: Readonly<Record<string, GeneralDemand>>, name: string, head: Response): Demand | undefined => {
	const [when, kind, specification] = rules[name.toLowerCase()] ?? [];
	return when?.(head) === true && kind !== undefined && specification !== undefined
		? {kind, code: head.status, specification}
		: undefined;
};

const ofStatus = ({level, specification}: FieldRule, code: number): Demand | undefined =>
	level === 'may' ? undefined : {kind: level, code, specification};

/** Which specification misses a field in what came: that of the status that was expected, or one for all of them. */
export const missed = (name: string, expected: Response, received: Response, asked: Status): Demand | undefined => {
	const status = expected.status === asked.code ? asked : findByCode(expected.status);
	const rule = status?.fields.find((each) => each.name.toLowerCase() === name.toLowerCase());
	return (rule && ofStatus(rule, expected.status)) ?? demand(general, name, received);
};

/** Which specification forbids a field that is there. */
export const forbids = (name: string, head: Response): Demand | undefined => demand(forbidden, name, head);

/** The fields without which a status does not mean what it says. */
export const required = (code: number): readonly string[] =>
	(findByCode(code)?.fields ?? []).filter(({level}) => level === 'must').map(({name}) => name);
