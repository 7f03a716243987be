import type {FieldRule, RangeFrom, Status} from '../statuses/index.js';
import {body, type BodyFormat} from './bodies.js';
import {imfFixdate} from './date.js';

/** One field line: its name and its value. */
export type Field = readonly [name: string, value: string];

/**
 * One HTTP response, in the order of the wire. Repeated fields are kept. Frozen.
 * An interim response (1xx other than 101) never stands alone: it is in `interim`, before a final one.
 */
export type Response = {
	/** The status code of the final response. */
	readonly status: number;
	readonly phrase: string;
	readonly fields: readonly Field[];
	/** The octets after the fields; absent where the status forbids content. */
	readonly content?: Uint8Array;
	readonly interim?: readonly Response[];
};

/** The value of the first field line of this name, whatever its case (RFC 9110 §5.1), or `undefined`. */
export const fieldValue = ({fields}: Pick<Response, 'fields'>, name: string): string | undefined =>
	fields.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];

/** Content of someone's own, in place of what says what happened. */
export type OwnContent = {readonly type: string; readonly octets: Uint8Array};

/** What a response is made from. */
export type ResponseOptions = {
	readonly format: BodyFormat;
	/** The moment that the `Date` field tells. */
	readonly date: Date;
	/** What the content says in place of the reason phrase. */
	readonly message?: string;
	/** The content itself, where the status has any; it is not empty where the status requires some. */
	readonly own?: OwnContent;
};

const contentRange = ({rangeFrom}: RangeFrom, contentLength: number): string =>
	`bytes ${rangeFrom}-${rangeFrom + contentLength - 1}/${rangeFrom + contentLength}`;

const line = (rule: FieldRule, contentLength: number): Field => [
	rule.name,
	typeof rule.value === 'string' ? rule.value : contentRange(rule.value, contentLength),
];

const encoder = new TextEncoder();

const contentFor = (status: Status, format: BodyFormat, message: string): OwnContent | undefined => {
	const document = body(status, format, message);
	return document && {type: document.type, octets: encoder.encode(document.text)};
};

const finalResponse = (status: Status, {format, date, message = status.phrase, own}: ResponseOptions): Response => {
	const hasContent = status.content === 'allowed' || status.content === 'required';
	const document = hasContent ? (own ?? contentFor(status, format, message)) : undefined;
	const content = document?.octets;
	const length = content?.length ?? 0;
	const fields: Field[] = [];
	if (document !== undefined) {
		fields.push(['Content-Type', document.type]);
	}

	if (status.role === 'final') {
		fields.push(['Date', imfFixdate(date)]);
	}

	if (status.content !== 'forbidden') {
		fields.push(['Content-Length', String(length)]);
	}

	for (const rule of status.fields) {
		fields.push(line(rule, length));
	}

	return Object.freeze({
		status: status.code,
		phrase: status.phrase,
		fields,
		...(content !== undefined && {content}),
	});
};

/**
 * The response that a status stands for, with the fields its specification asks for.
 * An interim status gives a final `ok` response (RFC 9110 §15.2) with that status in `interim`.
 *
 * @param ok the status that follows an interim one: 200
 */
export const respond = (status: Status, ok: Status, options: ResponseOptions): Response => {
	if (status.role !== 'interim') {
		return finalResponse(status, options);
	}

	const interim = Object.freeze({
		status: status.code,
		phrase: status.phrase,
		fields: status.fields.map((rule) => line(rule, 0)),
	});
	return Object.freeze({...finalResponse(ok, options), interim: [interim]});
};
