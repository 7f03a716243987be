import type {Json} from '../../response/index.js';
import type {RequestInfo} from '../routing/plan.js';
import {mediaTypeOf} from './media-type.js';
import {parseMultipart} from './multipart.js';
import {flattened} from './query.js';
import {textOrDataUrl} from './text.js';

/** The content of a request as httpbin shows it; content that is a form is not in `data`. */
export type EchoedContent = {
	readonly data: string;
	readonly files: Readonly<Record<string, Json>>;
	readonly form: Readonly<Record<string, Json>>;
	readonly json: Json;
};

/** What of a request has content to be shown. */
type Carrier = Pick<RequestInfo, 'content' | 'fields'>;

/** What the content is, or what is wrong with it. */
export type ParsedContent =
	{readonly ok: true; readonly shown: EchoedContent} | {readonly ok: false; readonly reason: string};

/** The most pairs of a form that are read. */
const mostPairs = 10_000;

const nothing: EchoedContent = {data: '', files: {}, form: {}, json: null};

const jsonOf = (text: string): Json => {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return null;
	}
};

const urlencoded = (content: Uint8Array): ParsedContent => {
	const pairs = [...new URLSearchParams(new TextDecoder().decode(content))];
	return pairs.length > mostPairs
		? {ok: false, reason: `The form has more than ${mostPairs} pairs.`}
		: {ok: true, shown: {...nothing, form: flattened(pairs)}};
};

const multipart = (content: Uint8Array, boundary: string | undefined): ParsedContent => {
	const parsed = parseMultipart(content, boundary);
	if (!parsed.ok) {
		return {ok: false, reason: `The content is not multipart/form-data (RFC 7578): ${parsed.reason}.`};
	}

	const files = parsed.parts.filter(({filename}) => filename !== undefined);
	const fields = parsed.parts.filter(({filename}) => filename === undefined);
	return {
		ok: true,
		shown: {
			...nothing,
			files: flattened(files.map(({name, content: octets, type}) => [name, textOrDataUrl(octets, type)])),
			form: flattened(fields.map(({name, content: octets}) => [name, new TextDecoder().decode(octets)])),
		},
	};
};

const raw = (content: Uint8Array): ParsedContent => {
	const data = textOrDataUrl(content);
	return {ok: true, shown: {...nothing, data, json: jsonOf(data)}};
};

/** Reads the content of a request: a form of either kind, or anything else. */
export const parseContent = ({content = new Uint8Array(), fields}: Carrier): ParsedContent => {
	const {type, parameters} = mediaTypeOf(fields['content-type']);
	if (content.length === 0) {
		return {ok: true, shown: nothing};
	}

	switch (type) {
		case 'application/x-www-form-urlencoded':
			return urlencoded(content);
		case 'multipart/form-data':
			return multipart(content, parameters['boundary']);
		default:
			return raw(content);
	}
};
