import {parse, type Response} from '../../source/response/index.js';

/** How the end of the content was told (RFC 9112 §6.3). */
export type Framing = 'none' | 'length' | 'chunked' | 'close';

/** A response as it came over the wire, its transfer coding undone. */
export type Received = Required<Omit<Response, 'phrase'>> & {readonly framing: Framing};

/** What the octets that have arrived so far amount to. */
export type Progress =
	| {readonly kind: 'complete'; readonly response: Received; readonly length: number}
	| {readonly kind: 'partial'; readonly reason: string}
	| {readonly kind: 'malformed'; readonly reason: string};

type Extent = {readonly content: Buffer; readonly length: number};

const headEnd = '\r\n\r\n';

/** The values of a field, in order; its name in any case. */
export const valuesOf = ({fields}: Pick<Response, 'fields'>, name: string): readonly string[] =>
	fields.filter(([each]) => each.toLowerCase() === name.toLowerCase()).map(([, value]) => value);

type Heads = {
	/** The status codes of the interim responses that have arrived whole. */
	readonly interim: readonly string[];
	/** Index just past the first head that is not an interim one, or -1 while that has not arrived whole. */
	readonly end: number;
};

const heads = (octets: Buffer): Heads => {
	const interim: string[] = [];
	let start = 0;
	for (;;) {
		const end = octets.indexOf(headEnd, start);
		if (end === -1) {
			return {interim, end: -1};
		}

		const code = /^HTTP\/1\.\d (?<code>1(?!01)\d\d)/.exec(octets.toString('latin1', start, start + 12))?.groups?.[
			'code'
		];
		start = end + headEnd.length;
		if (code === undefined) {
			return {interim, end: start};
		}

		interim.push(code);
	}
};

/** The content of the chunked transfer coding (RFC 9112 §7.1), without trailers; `undefined` while the last chunk is missing. */
const readChunks = (octets: Buffer): Extent | 'not a chunk' | undefined => {
	const chunks: Buffer[] = [];
	let position = 0;
	for (;;) {
		const lineEnd = octets.indexOf('\r\n', position);
		if (lineEnd === -1) {
			return undefined;
		}

		const size = /^(?<hex>[\dA-Fa-f]+)(?:;.*)?$/.exec(octets.toString('latin1', position, lineEnd))?.groups?.['hex'];
		if (size === undefined) {
			return 'not a chunk';
		}

		const start = lineEnd + 2;
		const end = start + Number.parseInt(size, 16);
		if (octets.length < end + 2) {
			return undefined;
		}

		chunks.push(octets.subarray(start, end));
		position = end + 2;
		if (start === end) {
			return {content: Buffer.concat(chunks), length: position};
		}
	}
};

const framingOf = (response: Response, method: string): Framing => {
	const isWithoutContent = method === 'HEAD' || response.status < 200 || [204, 304].includes(response.status);
	if (isWithoutContent) {
		return 'none';
	}

	if (valuesOf(response, 'Transfer-Encoding').some((value) => /\bchunked$/i.test(value))) {
		return 'chunked';
	}

	return valuesOf(response, 'Content-Length').length > 0 ? 'length' : 'close';
};

const readers: Readonly<
	Record<Framing, (rest: Buffer, response: Response, isEnded: boolean) => Extent | string | undefined>
> = {
	none: () => ({content: Buffer.alloc(0), length: 0}),
	length: (rest, response) => {
		const length = Number(valuesOf(response, 'Content-Length')[0]);
		return rest.length < length ? undefined : {content: rest.subarray(0, length), length};
	},
	chunked: (rest) => readChunks(rest),
	close: (rest, _, isEnded) => (isEnded ? {content: rest, length: rest.length} : undefined),
};

/**
 * Reads the first response from octets, interim ones included.
 *
 * @param method the method of the request, because an answer to HEAD ends after its fields
 * @param isEnded whether the server has closed the connection, so that no more octets will come
 */
export const readResponse = (octets: Buffer, method: string, isEnded: boolean): Progress => {
	const {interim: before, end} = heads(octets);
	if (end === -1) {
		const what = before.length > 0 ? `no final response after ${before.join(', ')}` : 'the head is not complete';
		return {kind: 'partial', reason: octets.length === 0 ? 'nothing came' : what};
	}

	const parsed = parse(octets.subarray(0, end));
	if (!parsed.ok) {
		const after = before.length > 0 ? `after ${before.join(', ')}, ` : '';
		return {kind: 'malformed', reason: `${after}${parsed.reason}`};
	}

	const {status, fields, interim = []} = parsed.response;
	const framing = framingOf(parsed.response, method);
	const extent = readers[framing](octets.subarray(end), parsed.response, isEnded);
	if (extent === undefined) {
		return {kind: 'partial', reason: `the content of the ${status}, ended by ${framing}, is not complete`};
	}

	return typeof extent === 'string'
		? {kind: 'malformed', reason: `the content of the ${status} has ${extent}`}
		: {
				kind: 'complete',
				response: {status, fields, interim, content: extent.content, framing},
				length: end + extent.length,
			};
};
