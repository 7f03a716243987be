import type {Specification} from '../statuses/index.js';
import type {Message} from './message.js';

/** How much a finding weighs: a requirement, a recommendation (RFC 2119), or something worth knowing. */
export const severities = ['must', 'should', 'note'] as const;

/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

/** One breach of a rule. */
export type Violation = {
	/** The line that breaks it, counted from 1; that of the status line where something is missing. */
	readonly line: number;
	/** What its sentence is made with, as pasted. */
	readonly values: readonly string[];
	/** Where it is another section than the rule's own. */
	readonly specification?: Specification;
};

/** A rule of a specification, and how to find where a response breaks it. */
export type Rule<Id extends string = string> = {
	readonly id: Id;
	readonly level: Severity;
	readonly specification: Specification;
	readonly check: (message: Message) => readonly Violation[];
};

const rule =
	(level: Severity) =>
	<Id extends string>(id: Id, specification: Specification, check: Rule['check']): Rule<Id> => ({
		id,
		level,
		specification,
		check,
	});

/** A rule that a specification states with MUST. */
export const must = rule('must');
/** A rule that a specification states with SHOULD. */
export const should = rule('should');
/** What no specification forbids, but is worth a look. */
export const note = rule('note');

/** One finding on the status line where something is so, none where it is not. */
export const when = (isSo: boolean, {line}: Message, ...values: readonly string[]): readonly Violation[] =>
	isSo ? [{line, values}] : [];
