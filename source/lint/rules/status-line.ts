import {findByCode} from '../../statuses/index.js';
import {codeOf, isInterimMessage, isTextual, type Message} from '../message.js';
import {must, note, when} from '../rule.js';
import {rfc} from '../../statuses/rfc.js';

const isThreeDigits = ({statusLine}: Message): boolean => statusLine.code.length === 3;
const isInRange = (message: Message): boolean => codeOf(message) >= 100 && codeOf(message) <= 599;

/** What RFC 9110 §15 and RFC 9112 §4 ask of a status line. */
export const statusLineRules = [
	must('code-digits', rfc(9110, '15'), (message) => when(!isThreeDigits(message), message, message.statusLine.code)),
	must('code-range', rfc(9110, '15'), (message) =>
		when(isThreeDigits(message) && !isInRange(message), message, message.statusLine.code),
	),
	note('code-unregistered', rfc(9110, '16.2.1'), (message) =>
		when(
			isThreeDigits(message) && isInRange(message) && findByCode(codeOf(message)) === undefined,
			message,
			message.statusLine.code,
		),
	),
	must('status-line-space', rfc(9112, '4'), (message) =>
		when(isTextual(message) && !message.statusLine.isSpaced, message, message.statusLine.code),
	),
	note('phrase-other', rfc(9110, '15.1'), (message) => {
		const {phrase} = message.statusLine;
		const registered = findByCode(codeOf(message))?.phrase;
		return registered === undefined || phrase === '' ? [] : when(phrase !== registered, message, phrase, registered);
	}),
	note('version-old', rfc(9110, '2.5'), (message) => when(message.statusLine.version === '1.0', message)),
	must('interim-alone', rfc(9110, '15.2'), (message) =>
		when(isInterimMessage(message) && !message.isFollowed, message, message.statusLine.code),
	),
];
