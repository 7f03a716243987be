import type {Field, Response} from './response.js';

/** What octets turned out to be: a response, or the first thing that is wrong with them. */
export type ParsedResponse =
	{readonly ok: true; readonly response: Response} | {readonly ok: false; readonly reason: string};

/** One character for each octet; what the web calls latin1 is another encoding, windows-1252. */
const decode = (octets: Uint8Array): string => Array.from(octets, (octet) => String.fromCharCode(octet)).join('');

/** A line end with blanks after it, which carries a field value on (RFC 9112 §5.2). */
const obsoleteFold = /[\t ]*\r?\n[\t ]+/g;

const statusLine = /^HTTP\/\d(?:\.\d)? (?<code>\d{3})(?: (?<phrase>[\t\u0020-\u007E\u0080-\u00FF]*))?$/;
const fieldLine = /^(?<name>[!#$%&'*+\-.^_`|~\dA-Za-z]+):[\t ]*(?<value>.*?)[\t ]*$/;

type ParsedHead = {readonly head: Omit<Response, 'content' | 'interim'>; readonly length: number};

/** Index just past the empty line that ends the head which begins at `start`, or -1. */
const endOfHead = (octets: Uint8Array, start: number): number => {
	for (let index = start; index < octets.length; index++) {
		if (octets[index] === 10) {
			const next = octets[index + 1] === 13 ? index + 2 : index + 1;
			if (octets[next] === 10) {
				return next + 1;
			}
		}
	}

	return -1;
};

const parseHead = (octets: Uint8Array, start: number): ParsedHead | string => {
	const end = endOfHead(octets, start);
	if (end === -1) {
		return 'the head does not end with an empty line';
	}

	const [first = '', ...rest] = decode(octets.subarray(start, end)).replaceAll(obsoleteFold, ' ').split(/\r?\n/);
	const status = statusLine.exec(first)?.groups;
	if (status === undefined) {
		return 'the first line is not an HTTP status line';
	}

	const fields: Field[] = [];
	for (const line of rest.filter((each) => each !== '')) {
		const field = fieldLine.exec(line)?.groups;
		if (field === undefined) {
			return `line ${fields.length + 2} is not a field line`;
		}

		fields.push([field['name'] ?? '', field['value'] ?? '']);
	}

	return {
		head: {status: Number(status['code']), phrase: status['phrase'] ?? '', fields},
		length: end - start,
	};
};

/**
 * Reads one response: interim ones, the final head, and all octets after it as content, as `curl -i` writes them
 * (a transfer coding is already undone, RFC 9112 §7). Bare LF is taken for CRLF (RFC 9112 §2.2).
 */
export const parse = (octets: Uint8Array): ParsedResponse => {
	const interim: Response[] = [];
	let position = 0;
	for (;;) {
		const parsed = parseHead(octets, position);
		if (typeof parsed === 'string') {
			return {ok: false, reason: parsed};
		}

		position += parsed.length;
		const isInterim = parsed.head.status < 200 && parsed.head.status !== 101;
		if (isInterim) {
			interim.push(Object.freeze(parsed.head));
			continue;
		}

		const content = octets.subarray(position);
		return {
			ok: true,
			response: Object.freeze({
				...parsed.head,
				...(content.length > 0 && {content}),
				...(interim.length > 0 && {interim}),
			}),
		};
	}
};
