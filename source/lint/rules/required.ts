import {findByCode, type FieldRule} from '../../statuses/index.js';
import {codeOf, fieldsNamed, hasMember, isTextual, type Message} from '../message.js';
import {must, note, should, when, type Violation, type Severity} from '../rule.js';
import {rfc} from '../../statuses/rfc.js';

/**
 * Where a paste alone cannot tell that a field is missing, or its specification only describes it: by code and name.
 * All other fields of the catalogue weigh what the catalogue says, and what it recommends without RFC 2119's word is a note.
 */
const weights: Readonly<Record<string, Severity>> = {
	'206 ETag': 'note',
	'304 ETag': 'note',
	'304 Cache-Control': 'note',
	'304 Vary': 'note',
	'511 Cache-Control': 'note',
	'203 Via': 'should',
	'301 Location': 'should',
	'302 Location': 'should',
	'303 Location': 'should',
	'307 Location': 'should',
	'308 Location': 'should',
	'416 Content-Range': 'should',
	'451 Link': 'should',
};

const weightOf = (code: number, {name, level}: FieldRule): Severity =>
	weights[`${code} ${name}`] ?? (level === 'must' ? 'must' : 'note');

/** What makes a field of the catalogue needless in this response. */
const needless: Readonly<Record<string, (message: Message) => boolean>> = {
	'101 Sec-WebSocket-Accept': (message) => !hasMember(message, 'upgrade', 'websocket'),
	'101 Upgrade': (message) => !isTextual(message),
	'101 Connection': () => true,
	'426 Upgrade': (message) => !isTextual(message),
	'426 Connection': () => true,
	'408 Connection': (message) => !isTextual(message),
	'206 Content-Range': (message) =>
		fieldsNamed(message, 'content-type').some(({value}) => value.toLowerCase().startsWith('multipart/byteranges')),
};

const missing =
	(weight: Severity) =>
	(message: Message): readonly Violation[] => {
		const code = codeOf(message);
		return (findByCode(code)?.fields ?? [])
			.filter((rule) => rule.level !== 'may' && weightOf(code, rule) === weight)
			.filter(({name}) => fieldsNamed(message, name.toLowerCase()).length === 0)
			.filter(({name}) => needless[`${code} ${name}`]?.(message) !== true)
			.map(({name, specification}) => ({
				line: message.line,
				values: [name, message.statusLine.code],
				specification,
			}));
	};

/** The fields that a status asks for; Connection is asked for by Upgrade. */
export const requiredRules = [
	must('field-missing', rfc(9110, '15'), missing('must')),
	should('field-advised', rfc(9110, '15'), missing('should')),
	note('field-useful', rfc(9110, '15'), missing('note')),
	must('date-missing', rfc(9110, '6.6.1'), (message) =>
		when(
			/^[2-4]\d\d$/.test(message.statusLine.code) && fieldsNamed(message, 'date').length === 0,
			message,
			message.statusLine.code,
		),
	),
];
