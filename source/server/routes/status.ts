import {bodyFormats, respond, type BodyFormat, type Response} from '../../response/index.js';
import {findAnyByCode, receivedOf, type Status} from '../../statuses/index.js';
import {ok, refusal, registeredStatus} from '../answers.js';
import {acceptFor} from '../handshake.js';
import type {Answer, Asked, Route} from '../plan.js';
import {unassigned} from '../unassigned.js';

const upgradeRequired = registeredStatus(426);

/** The codes that can be asked for, in words. */
const codes = '100–104 or 200–599';

/** The same response with a field's value replaced. */
const withField = (response: Response, name: string, value: string): Response => ({
	...response,
	fields: response.fields.map((field) => (field[0] === name ? [name, value] : field)),
});

const statusAnswer = (status: Status, format: BodyFormat): Answer => ({
	key: `${status.code} ${format}`,
	make: (date) => respond(status, ok, {format, date}),
});

/** 101 to a request that asks for it, 426 to others (RFC 9110 §15.5.22). */
const upgradeAnswer = (status: Status, format: BodyFormat, {fields, isHttp10}: Asked): Answer => {
	const accept = isHttp10 ? undefined : acceptFor(fields);
	return accept === undefined
		? statusAnswer(upgradeRequired, format)
		: {make: (date) => withField(respond(status, ok, {format, date}), 'Sec-WebSocket-Accept', accept)};
};

const isFormat = (text: string): text is BodyFormat => bodyFormats.some((each) => each === text);

/** What a client of the one who sends it would receive; an answer of our own where that is nothing. */
const statusFor = (text: string): Status | undefined => {
	const known = findAnyByCode(Number(text));
	return /^\d{3}$/.test(text) ? ((known && receivedOf(known)) ?? unassigned(Number(text))) : undefined;
};

const answerTo = (asked: Asked, code: string): Answer => {
	const status = statusFor(code);
	if (status === undefined) {
		return refusal(400, `A status code here is one of ${codes}.`);
	}

	const format = new URLSearchParams(asked.query).get('body') ?? 'json';
	if (!isFormat(format)) {
		return refusal(400, `The query ?body= takes one of ${bodyFormats.join(', ')}.`);
	}

	return status.role === 'upgrade' ? upgradeAnswer(status, format, asked) : statusAnswer(status, format);
};

/** The status that is asked for, with the octets of the preview. */
export const status: Route = {
	path: '/status/{code}',
	summary: `the status: ${codes}; ?body=${bodyFormats.join('|')}`,
	plan: (asked, {code = ''}) => ({answer: answerTo(asked, code)}),
};
