import {bodyFormats, imfFixdate, respond, type BodyFormat, type Response} from '../response/index.js';
import {findAnyByCode, findByCode, type Status, receivedOf} from '../statuses/index.js';
import {acceptFor, type RequestFields} from './handshake.js';
import {unassigned} from './unassigned.js';

/** What of a request decides the answer. */
export type Asked = {
	/** The request target as it stands in the request line (RFC 9112 §3.2). */
	readonly target: string;
	readonly fields: RequestFields;
	/** Whether the request is HTTP/1.0, which knows neither interim responses nor Upgrade (RFC 9110 §7.8, §15.2). */
	readonly isHttp10: boolean;
};

/** A response that only waits for the moment it tells. */
export type Answer = {
	/** Equal for answers that make equal responses, so that their octets can be kept; absent where they are not worth it. */
	readonly key?: string;
	readonly make: (date: Date) => Response;
};

const registeredStatus = (code: number): Status => {
	const status = findByCode(code);
	if (status === undefined) {
		throw new RangeError(`${code} is not registered`);
	}

	return status;
};

const ok = registeredStatus(200);
const upgradeRequired = registeredStatus(426);

const interimCodes = '100–104';
const finalCodes = '200–599';
const formatNames = bodyFormats.join(', ');

const usage = [
	'status-tui: a mock server that answers with the status you ask for.',
	'',
	'  /status/417             any method; 100–104 and 200–599',
	`  /status/417?body=xml    ${formatNames}`,
	'',
	'',
].join('\n');

/** An answer of the server's own, which says in JSON what was wrong with the request. */
export const refusal = (code: number, message: string): Answer => ({
	make: (date) => respond(registeredStatus(code), ok, {format: 'json', date, message}),
});

const encoder = new TextEncoder();

const usagePage: Answer = {
	key: '/',
	make(date) {
		const content = encoder.encode(usage);
		const fields = [
			['Content-Type', 'text/plain; charset=utf-8'],
			['Date', imfFixdate(date)],
			['Content-Length', String(content.length)],
		] as const;
		return {status: ok.code, phrase: ok.phrase, fields, content};
	},
};

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

const statusPath = /^\/status\/(?<code>[^/]+)$/;

/** What the server answers: a pure function of the request head. */
export const answerTo = (asked: Asked): Answer => {
	const [, path = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)\??(.*)$/is.exec(asked.target) ?? [];
	if (!asked.isHttp10 && asked.fields['host'] === undefined) {
		return refusal(400, 'An HTTP/1.1 request needs a Host field (RFC 9112 §3.2).');
	}

	if (path === '/' || path === '') {
		return usagePage;
	}

	const code = statusPath.exec(path)?.groups?.['code'];
	if (code === undefined) {
		return refusal(404, 'Nothing is here. Try /status/417, or / for all that there is.');
	}

	const status = statusFor(code);
	if (status === undefined) {
		return refusal(400, `A status code here is one of ${interimCodes} or ${finalCodes}.`);
	}

	const format = new URLSearchParams(query).get('body') ?? 'json';
	if (!isFormat(format)) {
		return refusal(400, `The query ?body= takes one of ${formatNames}.`);
	}

	return status.role === 'upgrade' ? upgradeAnswer(status, format, asked) : statusAnswer(status, format);
};
