import type {BodyFormat, Field} from '../response/index.js';
import type {Status} from '../statuses/index.js';
import type {Target} from './target.js';

/** A request, before any client. */
export type Request = {
	readonly method: string;
	/** An absolute `http:` or `https:` URL as the WHATWG URL standard serialises it. */
	readonly url: string;
	readonly fields: readonly Field[];
	readonly content?: string;
	/** Whether redirects are followed (RFC 9110 §15.4). */
	readonly follow?: true;
	/** The hosts, besides this machine and its own, to which redirects may lead; any, where this is absent. */
	readonly mayLeadTo?: readonly string[];
	/** Whether the certificate of the server is not checked. */
	readonly insecure?: true;
};

/** What the reader changes of the request that a status calls for. */
export type RequestEdit = {
	readonly method?: string;
	/** Sent besides the fields that the status calls for, or in the place of one with the same name. */
	readonly fields: readonly Field[];
	/** In the place of the content that the status calls for. */
	readonly content?: string;
	readonly follow?: true;
};

/** Nothing is changed. */
export const noEdit: RequestEdit = {fields: []};

/** What a request is made from. */
export type RequestOptions = {
	/** The status that is asked for. */
	readonly status: Status;
	/** Whom to ask; absent for the built-in server. */
	readonly target?: Target | undefined;
	readonly format: BodyFormat;
	/** The built-in server, such as `http://127.0.0.1:4170`. */
	readonly serverUrl: string;
	readonly edit?: RequestEdit | undefined;
};

const builtInUrl = ({status, format, serverUrl}: RequestOptions): string =>
	`${serverUrl}/status/${status.code}${format === 'json' ? '' : `?body=${format}`}`;

/** The same characters as curl would send: no fragment, dot segments resolved, other scripts encoded. */
const serialised = (text: string): string => {
	const url = new URL(text);
	url.hash = '';
	return url.href;
};

/** A request with what the reader changed of it; content makes a POST of what would be a GET, as it does for curl. */
const edited = (request: Request, {method, fields, content, follow}: RequestEdit): Request => {
	const replaced = new Set(fields.map(([name]) => name.toLowerCase()));
	const text = content ?? request.content;
	return {
		...request,
		method: method ?? (content !== undefined && request.method === 'GET' ? 'POST' : request.method),
		fields: [...request.fields.filter(([name]) => !replaced.has(name.toLowerCase())), ...fields],
		...(text !== undefined && {content: text}),
		...(follow === true && {follow}),
	};
};

/**
 * The request that should get a status: its cause where a plain GET cannot have it as an answer, such as `Range` for 206;
 * then what the reader changed of it.
 */
export const requestFor = (options: RequestOptions): Request => {
	const {status, target, edit = noEdit} = options;
	const {method, fields = [], content} = status.cause ?? {};
	const url = serialised(target?.template.replaceAll('{code}', String(status.code)) ?? builtInUrl(options));
	return edited(
		{
			method: method ?? 'GET',
			url,
			fields,
			...(content !== undefined && {content}),
			...(target?.insecure === true && url.startsWith('https:') && {insecure: true}),
		},
		edit,
	);
};
