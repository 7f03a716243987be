import type {Specification} from '../statuses/index.js';
import type {Message} from './message.js';
import {severities, type Severity} from './rule.js';
import {connectionRules} from './rules/connection.js';
import {contentRules} from './rules/content.js';
import {fieldLineRules} from './rules/field-lines.js';
import {requiredRules} from './rules/required.js';
import {statusLineRules} from './rules/status-line.js';
import {valueRules} from './rules/values.js';

/** All rules. */
export const rules = [
	...statusLineRules,
	...fieldLineRules,
	...contentRules,
	...requiredRules,
	...valueRules,
	...connectionRules,
];

/** The name of a rule, by which the texts know it. */
export type RuleId = (typeof rules)[number]['id'];

/** A rule that a response breaks. */
export type Finding = {
	readonly rule: RuleId;
	readonly level: Severity;
	readonly specification: Specification;
	/** What its sentence is made with; octets of the paste, not yet safe to draw. */
	readonly values: readonly string[];
};

/** The most findings of one rule in one response; more of the same teach nothing. */
export const mostOfOneRule = 10;

/** The most characters of a value; a sentence quotes, it does not repeat the response. */
const mostCharacters = 120;

const shorten = (value: string): string =>
	value.length > mostCharacters ? `${value.slice(0, mostCharacters - 1)}…` : value;

/** What one message breaks, in the order of the rules. */
const breaches = (message: Message) =>
	rules.flatMap(({id, level, specification, check}) =>
		check(message)
			.slice(0, mostOfOneRule)
			.map((found) => ({
				line: found.line,
				finding: {
					rule: id,
					level,
					specification: found.specification ?? specification,
					values: found.values.map((value) => shorten(value)),
				},
			})),
	);

/** The most interim responses that are looked at before the last response. */
export const mostInterim = 10;

/** What the responses of a transcript break: must first, then should, then note, each in the order of the lines. */
export const findingsOf = (messages: readonly Message[]): readonly Finding[] => {
	const all = messages
		.slice(-mostInterim - 1)
		.flatMap((message) => breaches(message))
		.toSorted((one, other) => one.line - other.line);
	return severities.flatMap((level) =>
		all.filter(({finding}) => finding.level === level).map(({finding}): Finding => finding),
	);
};
