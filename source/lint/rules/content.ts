import {codeOf, contentlessBy, fieldsNamed, isInterimMessage, leastContent, split, type Message} from '../message.js';
import {must, note, should, when, type Violation} from '../rule.js';
import {rfc} from '../../statuses/rfc.js';

/** Content-Length as it stands: its lines may repeat it, and so may a line (RFC 9110 §8.6). */
const lengthsOf = (message: Message): ReadonlyArray<{readonly line: number; readonly value: string}> =>
	fieldsNamed(message, 'content-length').flatMap(({line, value}) => split(value).map((each) => ({line, value: each})));

/** The one value of Content-Length, where it has one that is a number. */
const lengthOf = (message: Message): number | undefined => {
	const [first, ...rest] = new Set(lengthsOf(message).map(({value}) => value));
	return first !== undefined && rest.length === 0 && /^\d+$/.test(first) ? Number(first) : undefined;
};

const has = (message: Message, name: string): boolean => fieldsNamed(message, name).length > 0;

/** Why it may have neither Content-Length nor Transfer-Encoding, as a code or as CONNECT. */
const framelessBy = (message: Message): string | undefined => {
	const {code} = message.statusLine;
	if (/^1\d\d$/.test(code) || code === '204') {
		return code;
	}

	return message.request?.method === 'CONNECT' && /^2\d\d$/.test(code) ? 'CONNECT' : undefined;
};

const frameless =
	(name: string) =>
	(message: Message): readonly Violation[] => {
		const reason = framelessBy(message);
		const [field] = fieldsNamed(message, name);
		return reason === undefined || field === undefined ? [] : [{line: field.line, values: [reason]}];
	};

const isShown = (message: Message): boolean => (leastContent(message) ?? 0) > 0;

/** Whether Content-Length can be held against the octets: no coding that the client may have undone, nothing left out. */
const isCountable = (message: Message): boolean =>
	message.content !== undefined &&
	!isInterimMessage(message) &&
	codeOf(message) !== 101 &&
	contentlessBy(message) === undefined &&
	framelessBy(message) === undefined &&
	!has(message, 'transfer-encoding') &&
	!has(message, 'content-encoding');

/** How many octets the content may have had: a paste adds a line end, and may have lost the CR of each line. */
const spanOf = (message: Message): readonly [least: number, most: number] => {
	const content = message.content ?? new Uint8Array();
	const lostReturns = message.lines.every(({end}) => end !== '\r\n')
		? content.filter((octet) => octet === 10).length
		: 0;
	return [leastContent(message) ?? 0, content.length + lostReturns];
};

const differs = (message: Message): readonly [declared: number, following: number] | undefined => {
	const declared = lengthOf(message);
	if (declared === undefined || !isCountable(message)) {
		return undefined;
	}

	const [least, most] = spanOf(message);
	const following = message.content?.length ?? 0;
	const isEnd = declared === least || (declared >= following && declared <= most);
	return isEnd ? undefined : [declared, following];
};

const isMultipart = (message: Message): boolean =>
	fieldsNamed(message, 'content-type').some(({value}) => value.toLowerCase().startsWith('multipart/byteranges'));

/** Where content may be, and how long it is: RFC 9110 §6.4.1, §8.6, RFC 9112 §6. */
export const contentRules = [
	must('length-number', rfc(9110, '8.6'), (message) =>
		lengthsOf(message)
			.filter(({value}) => !/^\d+$/.test(value))
			.map(({line, value}) => ({line, values: [value]})),
	),
	must('length-conflict', rfc(9112, '6.3'), (message) => {
		const lengths = lengthsOf(message);
		const other = lengths.find(({value}) => value !== lengths[0]?.value);
		return other === undefined ? [] : [{line: other.line, values: [lengths[0]?.value ?? '', other.value]}];
	}),
	should('length-repeated', rfc(9110, '8.6'), (message) => {
		const [first, second, ...rest] = lengthsOf(message);
		return first !== undefined && second !== undefined && [second, ...rest].every(({value}) => value === first.value)
			? [{line: second.line, values: [first.value]}]
			: [];
	}),
	must('length-and-coding', rfc(9112, '6.2'), (message) =>
		fieldsNamed(message, 'content-length')
			.slice(0, 1)
			.filter(() => has(message, 'transfer-encoding'))
			.map(({line}) => ({line, values: []})),
	),
	must('length-forbidden', rfc(9110, '8.6'), frameless('content-length')),
	must('coding-forbidden', rfc(9112, '6.1'), frameless('transfer-encoding')),
	must('content-forbidden', rfc(9110, '6.4.1'), (message) => {
		const reason = contentlessBy(message);
		return reason === undefined || !isShown(message)
			? []
			: when(true, message, reason, String(message.content?.length ?? 0));
	}),
	note('content-switched', rfc(9110, '15.2.2'), (message) =>
		when(codeOf(message) === 101 && isShown(message), message, String(message.content?.length ?? 0)),
	),
	must('content-reset', rfc(9110, '15.3.6'), (message) =>
		when(codeOf(message) === 205 && (isShown(message) || (lengthOf(message) ?? 0) > 0), message),
	),
	must('length-wrong', rfc(9110, '8.6'), (message) => {
		const lengths = differs(message);
		return lengths === undefined || message.content?.length === 0
			? []
			: fieldsNamed(message, 'content-length')
					.slice(0, 1)
					.map(({line}) => ({line, values: lengths.map(String)}));
	}),
	note('length-alone', rfc(9110, '9.3.2'), (message) => {
		const lengths = differs(message);
		return when(lengths !== undefined && message.content?.length === 0, message, String(lengths?.[0] ?? 0));
	}),
	should('type-missing', rfc(9110, '8.3'), (message) =>
		when(
			isShown(message) &&
				contentlessBy(message) === undefined &&
				![101, 205].includes(codeOf(message)) &&
				!has(message, 'content-type'),
			message,
		),
	),
	must('range-multipart', rfc(9110, '15.3.7.2'), (message) =>
		when(codeOf(message) === 206 && isMultipart(message) && has(message, 'content-range'), message),
	),
	must('range-length', rfc(9110, '14.4'), (message) => {
		const [, first, last] = /^bytes (\d+)-(\d+)\//i.exec(fieldsNamed(message, 'content-range')[0]?.value ?? '') ?? [];
		const length = lengthOf(message);
		const range = Number(last) - Number(first) + 1;
		return codeOf(message) !== 206 || first === undefined || length === undefined || isMultipart(message)
			? []
			: when(range !== length, message, String(range), String(length));
	}),
];
