import {parametersOf} from './parameters.js';

/** One part of multipart/form-data (RFC 7578 §4). */
export type FormPart = {
	readonly name: string;
	/** Present where the part is a file. */
	readonly filename?: string;
	readonly type?: string;
	readonly content: Uint8Array;
};

/** The parts, or the first thing that is wrong with the content. */
export type Multipart =
	{readonly ok: true; readonly parts: readonly FormPart[]} | {readonly ok: false; readonly reason: string};

/** The most parts that are read. */
const mostParts = 1000;

/** The most octets that the head of a part may have. */
const mostHead = 8 * 1024;

/** What RFC 2046 §5.1.1 lets a boundary be. */
const boundaryForm = /^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/;

/** What browsers escape in a name (WHATWG HTML, "multipart/form-data encoding algorithm"). */
const escapes: Readonly<Record<string, string>> = {'%0A': '\n', '%0D': '\r', '%22': '"'};
const unescaped = (text: string): string =>
	text.replaceAll(/%(?:0A|0D|22)/gi, (each) => escapes[each.toUpperCase()] ?? each);

const partOf = (head: string, content: Uint8Array): FormPart | undefined => {
	const fields = new Map(
		head.split('\r\n').map((line) => {
			const colon = line.indexOf(':');
			return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
		}),
	);
	const disposition = fields.get('content-disposition') ?? '';
	const {name, filename} = parametersOf(disposition);
	const type = fields.get('content-type');
	return /^form-data\s*;/i.test(disposition) && name !== undefined
		? {
				name: unescaped(name),
				...(filename !== undefined && {filename: unescaped(filename)}),
				...(type !== undefined && {type}),
				content,
			}
		: undefined;
};

const failed = (reason: string): Multipart => ({ok: false, reason});

/** Reads multipart/form-data, which must be whole: a delimiter before each part, and the closing one after the last (RFC 2046 §5.1). */
export const parseMultipart = (content: Uint8Array, boundary: string | undefined): Multipart => {
	if (boundary === undefined || !boundaryForm.test(boundary)) {
		return failed('its Content-Type has no boundary of 1 to 70 characters');
	}

	const octets = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
	const delimiter = Buffer.from(`\r\n--${boundary}`);
	const first = octets.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2)) ? -2 : octets.indexOf(delimiter);
	if (first === -1) {
		return failed('its boundary does not occur');
	}

	const parts: FormPart[] = [];
	for (let position = first + delimiter.length; ;) {
		if (octets.subarray(position, position + 2).toString('latin1') === '--') {
			return {ok: true, parts};
		}

		const lineEnd = octets.indexOf('\r\n', position);
		if (lineEnd === -1 || octets.subarray(position, lineEnd).toString('latin1').trim() !== '') {
			return failed('a delimiter is not followed by a line end');
		}

		const headEnd = octets.indexOf('\r\n\r\n', lineEnd);
		const end = headEnd === -1 ? -1 : octets.indexOf(delimiter, headEnd + 2);
		if (end === -1) {
			return failed('it ends without its closing delimiter');
		}

		if (headEnd - lineEnd > mostHead || parts.length === mostParts) {
			return failed(`it has more than ${mostParts} parts, or a part whose head has more than ${mostHead} octets`);
		}

		const head = octets.subarray(lineEnd + 2, headEnd).toString();
		const part = partOf(head, octets.subarray(headEnd + 4, end));
		if (part === undefined) {
			return failed('a part has no Content-Disposition: form-data with a name');
		}

		parts.push(part);
		position = end + delimiter.length;
	}
};
