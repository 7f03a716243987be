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
	/** Whether the certificate of the server is not checked. */
	readonly insecure?: true;
};

/** What a request is made from. */
export type RequestOptions = {
	/** The status that is asked for. */
	readonly status: Status;
	/** Whom to ask; absent for the built-in server. */
	readonly target?: Target | undefined;
	readonly format: BodyFormat;
	/** The built-in server, such as `http://127.0.0.1:4170`. */
	readonly serverUrl: string;
};

const builtInUrl = ({status, format, serverUrl}: RequestOptions): string =>
	`${serverUrl}/status/${status.code}${format === 'json' ? '' : `?body=${format}`}`;

/** The same characters as curl would send: no fragment, dot segments resolved, other scripts encoded. */
const serialised = (text: string): string => {
	const url = new URL(text);
	url.hash = '';
	return url.href;
};

/** The request that should get a status: its cause where a plain GET cannot have it as an answer, such as `Range` for 206. */
export const requestFor = (options: RequestOptions): Request => {
	const {status, target} = options;
	const {method, fields = [], content} = status.cause ?? {};
	const url = serialised(target?.template.replaceAll('{code}', String(status.code)) ?? builtInUrl(options));
	return {
		method: method ?? 'GET',
		url,
		fields,
		...(content !== undefined && {content}),
		...(target?.insecure === true && url.startsWith('https:') && {insecure: true}),
	};
};
