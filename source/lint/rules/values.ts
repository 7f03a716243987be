import {codeOf, fieldsNamed, membersOf, type FieldLine, type Message} from '../message.js';
import {judgeDate} from '../date.js';
import {must, should, type Violation} from '../rule.js';
import {rfc} from '../../statuses/rfc.js';

/** The lines of some fields whose value is not as it has to be. */
const where =
	(names: readonly string[], isWrong: (value: string) => boolean) =>
	(message: Message): readonly Violation[] =>
		names.flatMap((name) =>
			fieldsNamed(message, name)
				.filter(({value}) => isWrong(value))
				.map((field) => ({line: field.line, values: [field.name, field.value]})),
		);

const dated = ['date', 'last-modified'] as const;

const isDate = (value: string): boolean => judgeDate(value).kind === 'right';

const token = String.raw`[!#$%&'*+\-.^_\`|~\dA-Za-z]+`;
const tokenOnly = new RegExp(`^${token}$`);
/** A scheme, and then nothing, the next challenge, or its parameters; `realm="x"` is a parameter without one. */
const challenge = new RegExp(`^${token}(?:$|,| +(?![ =]))`);

const entityTag = /^(?:W\/)?"[!\u0023-\u007E\u0080-\u00FF]*"$/;

/** The characters of a URI reference, and what may stand before its first colon (RFC 3986 §4.1). */
const uriCharacters = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/;
const scheme = /^[A-Za-z][A-Za-z\d+\-.]*$/;

const isUriReference = (value: string): boolean => {
	const colon = value.search(/[:/?#]/);
	const hasScheme = value[colon] === ':';
	return (
		uriCharacters.test(value) &&
		value.indexOf('#') === value.lastIndexOf('#') &&
		(!hasScheme || scheme.test(value.slice(0, colon)))
	);
};

/** Ranges in octets; those of other units are not ours to judge (RFC 9110 §14.4). */
const isContentRange = (value: string): boolean => {
	const range = /^bytes (?<first>\d+)-(?<last>\d+)\/(?<complete>\d+|\*)$/i.exec(value)?.groups;
	const [first, last, complete] = [Number(range?.['first']), Number(range?.['last']), range?.['complete']];
	return range !== undefined && first <= last && (complete === '*' || last < Number(complete));
};

const isOtherUnit = (value: string): boolean =>
	tokenOnly.test(value.split(' ', 1)[0] ?? '') && value.includes(' ') && !/^bytes /i.test(value);

const contentRange =
	(code: number, isRight: (value: string) => boolean) =>
	(message: Message): readonly Violation[] =>
		codeOf(message) === code
			? where(['content-range'], (value) => !isRight(value) && !isOtherUnit(value))(message)
			: [];

const weekday = ({name, value, line}: FieldLine): readonly Violation[] => {
	const verdict = judgeDate(value);
	return verdict.kind === 'weekday' ? [{line, values: [name, value, verdict.stated, verdict.actual]}] : [];
};

/** What the grammars of RFC 9110 and RFC 6585 ask of the values of single fields. */
export const valueRules = [
	must(
		'date-malformed',
		rfc(9110, '5.6.7'),
		where(dated, (value) => judgeDate(value).kind === 'malformed'),
	),
	must(
		'date-impossible',
		rfc(9110, '5.6.7'),
		where(dated, (value) => judgeDate(value).kind === 'impossible'),
	),
	must('date-weekday', rfc(9110, '5.6.7'), (message) =>
		dated.flatMap((name) => fieldsNamed(message, name).flatMap((field) => weekday(field))),
	),
	must(
		'retry-after',
		rfc(9110, '10.2.3'),
		where(['retry-after'], (value) => !/^\d+$/.test(value) && !isDate(value)),
	),
	must('allow', rfc(9110, '10.2.1'), (message) => {
		const wrong = membersOf(message, 'allow').find((method) => !tokenOnly.test(method));
		return wrong === undefined ? [] : [{line: fieldsNamed(message, 'allow')[0]?.line ?? message.line, values: [wrong]}];
	}),
	must(
		'location',
		rfc(9110, '10.2.2'),
		where(['location'], (value) => !isUriReference(value)),
	),
	must('range-malformed', rfc(9110, '14.4'), contentRange(206, isContentRange)),
	should(
		'range-unsatisfied',
		rfc(9110, '15.5.17'),
		contentRange(416, (value) => /^bytes \*\/\d+$/i.test(value)),
	),
	must(
		'challenge',
		rfc(9110, '11.6.1'),
		where(['www-authenticate', 'proxy-authenticate'], (value) => !challenge.test(value)),
	),
	must(
		'entity-tag',
		rfc(9110, '8.8.3'),
		where(['etag'], (value) => !entityTag.test(value)),
	),
];
