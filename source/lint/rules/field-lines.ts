import {fieldsNamed, isTextual, type FieldLine, type Message} from '../message.js';
import {must, note, when, type Violation} from '../rule.js';
import {rfc} from '../../statuses/rfc.js';

const token = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000A-\u001F\u007F]/;

const where = (message: Message, isSo: (field: FieldLine) => boolean): readonly Violation[] =>
	message.fields.filter((field) => isSo(field)).map(({name, line}) => ({line, values: [name]}));

const endsWith = ({lines}: Message, end: '\r\n' | '\n'): boolean => lines.some((line) => line.end === end);

const firstFeed = ({lines, line}: Message): number => lines.find(({end}) => end === '\n')?.number ?? line;

/** Fields that have one value, and so one line (RFC 9110 §5.3); Content-Length has rules of its own. */
const singletons = [
	'Content-Type',
	'Content-Range',
	'Date',
	'ETag',
	'Last-Modified',
	'Location',
	'Retry-After',
] as const;

/** What RFC 9112 §2.2 and §5 and RFC 9110 §5 ask of line ends and field lines. */
export const fieldLineRules = [
	must('line-ends-mixed', rfc(9112, '2.2'), (message) =>
		isTextual(message) && endsWith(message, '\n') && endsWith(message, '\r\n')
			? [{line: firstFeed(message), values: []}]
			: [],
	),
	note('line-ends-bare', rfc(9112, '2.2'), (message) =>
		when(isTextual(message) && !message.isFollowed && endsWith(message, '\n') && !endsWith(message, '\r\n'), message),
	),
	must('field-folded', rfc(9112, '5.2'), (message) => where(message, ({isFolded}) => isFolded)),
	must('field-colon-blank', rfc(9112, '5.1'), (message) =>
		where(message, ({hasBlankBeforeColon}) => hasBlankBeforeColon),
	),
	must('field-name', rfc(9110, '5.1'), (message) => where(message, ({name}) => !token.test(name))),
	must('field-line', rfc(9112, '5'), ({strays}) => strays.map(({number, text}) => ({line: number, values: [text]}))),
	must('field-control', rfc(9110, '5.5'), (message) => where(message, ({value}) => control.test(value))),
	must('field-repeated', rfc(9110, '5.3'), (message) =>
		singletons.flatMap((name) =>
			fieldsNamed(message, name.toLowerCase())
				.slice(1, 2)
				.map(({line}) => ({line, values: [name]})),
		),
	),
];
