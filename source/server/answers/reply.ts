import {imfFixdate, type Field, type Json, type Response} from '../../response/index.js';
import {findByCode, type Status} from '../../statuses/index.js';
import type {PlannedAnswer, RequestInfo} from '../routing/plan.js';
import {unassigned} from './unassigned.js';

/** What a route answers with; the rest of the response follows from it. */
export type Reply = {
	/** A final status code; 200 where it is absent. */
	readonly code?: number;
	/** The media type of the content. */
	readonly type?: string;
	/** Left out where the status forbids it (RFC 9110 §15.3.5, §15.4.5). */
	readonly content?: string | Uint8Array;
	/** Field lines after `Content-Type`, `Date` and those that frame the content. */
	readonly fields?: readonly Field[];
};

/** The media type of plain text in UTF-8. */
export const plainText = 'text/plain; charset=utf-8';

/** The media type of HTML in UTF-8. */
export const htmlText = 'text/html; charset=utf-8';

/** What is known of a code that may end an exchange, or `undefined` where it is none: below 200 or above 599. */
export const finalStatus = (code: number): Status | undefined => {
	const known = findByCode(code);
	return known === undefined ? unassigned(code) : known.role === 'final' ? known : undefined;
};

const encoder = new TextEncoder();

/** The octets of a text in UTF-8; octets as they are. */
export const octetsOf = (content: string | Uint8Array): Uint8Array =>
	typeof content === 'string' ? encoder.encode(content) : content;

/** A response as {@link Reply} has it, framed by these fields. */
const responseOf = (date: Date, {code = 200, type, content = '', fields = []}: Reply, framing?: Field): Response => {
	const status = finalStatus(code);
	if (status === undefined) {
		throw new RangeError(`${code} ends no exchange`);
	}

	const hasContent = status.content === 'allowed' || status.content === 'required';
	const octets = hasContent ? octetsOf(content) : new Uint8Array();
	const length: Field = ['Content-Length', String(octets.length)];
	return {
		status: code,
		phrase: status.phrase,
		fields: [
			...(type !== undefined && hasContent ? [['Content-Type', type] as const] : []),
			['Date', imfFixdate(date)],
			...(status.content === 'forbidden' ? [] : [(hasContent ? framing : undefined) ?? length]),
			...fields,
		],
		...(octets.length > 0 && {content: octets}),
	};
};

/** An answer with content of a known length. */
export const reply = (given: Reply): PlannedAnswer => ({make: (date) => responseOf(date, given)});

/** An answer in JSON, laid out for people. */
export const jsonReply = (value: Json, given: Reply = {}): PlannedAnswer =>
	reply({type: 'application/json', content: `${JSON.stringify(value, undefined, 2)}\n`, ...given});

const chunk = (piece: Uint8Array): Buffer =>
	Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]);

/**
 * An answer whose content comes in chunks (RFC 9112 §7.1), one for each piece that is not empty;
 * to HTTP/1.0, which knows no chunks, it has a length.
 */
export const chunkedReply = (
	{isHttp10}: Pick<RequestInfo, 'isHttp10'>,
	pieces: ReadonlyArray<string | Uint8Array>,
	given: Reply,
): PlannedAnswer => {
	const octets = pieces.map(octetsOf).filter(({length}) => length > 0);
	if (isHttp10) {
		return reply({...given, content: Buffer.concat(octets)});
	}

	const content = Buffer.concat([...octets.map(chunk), Buffer.from('0\r\n\r\n')]);
	return {make: (date) => responseOf(date, {...given, content}, ['Transfer-Encoding', 'chunked'])};
};
