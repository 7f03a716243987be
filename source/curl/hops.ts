import {fieldValue, parse, type Response} from '../response/index.js';

/** A response that led elsewhere, and where that is. */
export type Hop = {
	/** Without its content, of which curl shows none. */
	readonly response: Response;
	/** `1.0`, `1.1`, `2` or `3`. */
	readonly httpVersion: string;
	/** What its `Location` means (RFC 9110 §10.2.2); `undefined` where that is no URL. */
	readonly url: string | undefined;
};

/** The version in the status line that the octets begin with, or the empty string. */
export const versionIn = (octets: Uint8Array): string =>
	/^HTTP\/(?<version>\S+)/.exec(String.fromCharCode(...octets.subarray(0, 10)))?.groups?.['version'] ?? '';

/** What a `Location` means beside the URL that was asked; `undefined` where there is none, or it is no URL. */
export const locationOf = (response: Response, url: string): string | undefined => {
	const location = fieldValue(response, 'Location');
	try {
		return location === undefined ? undefined : new URL(location, url).href;
	} catch {
		return undefined;
	}
};

/** Whether a response leads elsewhere (RFC 9110 §15.4). */
export const isRedirect = ({status}: Response): boolean => status >= 300 && status < 400;

/**
 * The redirects that curl followed, in order, and the octets of the response at their end.
 *
 * @param octets what `curl -i -L` wrote: one head after another
 * @param count how many redirects there were at most
 * @param url what was asked first
 */
export const hopsIn = (
	octets: Uint8Array,
	count: number,
	url: string,
): {readonly hops: readonly Hop[]; readonly last: Uint8Array} => {
	const hops: Hop[] = [];
	let last = octets;
	let from = url;
	while (hops.length < count) {
		const parsed = parse(last);
		if (!parsed.ok || !isRedirect(parsed.response) || versionIn(parsed.response.content ?? new Uint8Array()) === '') {
			break;
		}

		const {content = new Uint8Array(), ...response} = parsed.response;
		const to = locationOf(response, from);
		hops.push({response, httpVersion: versionIn(last), url: to});
		from = to ?? from;
		last = content;
	}

	return {hops, last};
};
