import type {Response} from './response.js';

const encoder = new TextEncoder();

/** The head of a message: status line, field lines and the empty line, each ended by CRLF (RFC 9112 §2.1, §4, §5). */
export const head = ({status, phrase, fields}: Pick<Response, 'status' | 'phrase' | 'fields'>): string =>
	[`HTTP/1.1 ${status} ${phrase}`, ...fields.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');

/** The octets of a response on the wire, interim responses first. */
export const octets = (response: Response): Uint8Array => {
	const heads = encoder.encode([...(response.interim ?? []), response].map((each) => head(each)).join(''));
	const content = response.content ?? new Uint8Array();
	const all = new Uint8Array(heads.length + content.length);
	all.set(heads);
	all.set(content, heads.length);
	return all;
};
