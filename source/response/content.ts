import {fieldValue, type Field, type Response} from './response.js';

/** A value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};

/** The content of a response as application code thinks of it. */
export type Content =
	| {readonly kind: 'none'}
	| {readonly kind: 'json'; readonly type: string; readonly value: Readonly<Record<string, Json>>}
	| {readonly kind: 'text'; readonly type: string; readonly text: string};

const decoder = new TextDecoder();

/** A range counts octets (RFC 9110 §14.4), so no serializer may lay them out anew. */
const isRange = ([name, value]: Field): boolean => name === 'Content-Range' && /^bytes \d/.test(value);

/**
 * What a response carries: nothing, a JSON object (`application/json` or `…+json`), or other text, with its media type.
 * A part of a representation is text whatever its type.
 */
export const contentOf = (response: Response): Content => {
	if (response.content === undefined || response.content.length === 0) {
		return {kind: 'none'};
	}

	const type = fieldValue(response, 'Content-Type') ?? 'application/octet-stream';
	const text = decoder.decode(response.content);
	return /^application\/(?:[\w.-]+\+)?json$/.test(type) && !response.fields.some(isRange)
		? {kind: 'json', type, value: JSON.parse(text) as Readonly<Record<string, Json>>}
		: {kind: 'text', type, text};
};
