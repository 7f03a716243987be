import {failure} from '../i18n/failures/index.js';
import {parse, type Response} from '../response/index.js';
import {maxRedirects} from './curlrc.js';
import {foreignHost} from './target.js';
import {faultFor, type Fault} from './faults.js';
import {hopsIn, locationOf, versionIn, type Hop} from './hops.js';
import {neutralise} from '../neutralise.js';
import type {Request} from './request.js';

/** The most content that is kept, in octets; the rest is only counted. */
export const contentKept = 64 * 1024;

/** When it happened, in milliseconds since the beginning, to the microsecond; `tls` is 0 without TLS. */
export type Timings = {
	/** When the last redirect had been followed; 0 without one. What comes before it is not told apart. */
	readonly redirect: number;
	readonly dns: number;
	readonly connect: number;
	readonly tls: number;
	readonly firstByte: number;
	readonly total: number;
};

/** A response that arrived, at least its head. */
export type AnsweredExchange = {
	readonly kind: 'answered';
	/** The redirects that led to it, in order; absent where none was followed. */
	readonly hops?: readonly Hop[];
	/** Its content is cut at {@link contentKept}. Every text in it comes from the network. */
	readonly response: Response;
	/** `1.0`, `1.1`, `2` or `3`. */
	readonly httpVersion: string;
	/** Absent with curl before 7.70, and where it was stopped. */
	readonly timings?: Timings;
	/** How many octets of content arrived. */
	readonly contentLength: number;
	/** Whether there was more content than is kept in the response. */
	readonly truncated: boolean;
	/** What went wrong after the head. */
	readonly fault?: Fault & {readonly exitCode: number};
};

/** What became of a request. */
export type Exchange =
	| AnsweredExchange
	| ({
			readonly kind: 'failed';
			/** Absent where curl did not end by itself. */
			readonly exitCode?: number;
	  } & Fault)
	| {readonly kind: 'missing'}
	| {readonly kind: 'cancelled'};

/** What a run of curl left behind. */
export type CurlOutput = {
	/** `undefined` where a signal ended it. */
	readonly exitCode: number | undefined;
	/** The beginning of the standard output. */
	readonly stdout: Uint8Array;
	/** The octets of the whole standard output. */
	readonly received: number;
	readonly stderr: string;
	/** Whether it was ended because it received more than anyone looks at. */
	readonly stopped: boolean;
};

type Report = Readonly<Record<string, unknown>>;

/** The JSON object that `write-out` put on a line of its own. */
const reportIn = (stderr: string): Report | undefined => {
	const line = stderr.split('\n').findLast((each) => each.startsWith('{'));
	try {
		return line === undefined ? undefined : (JSON.parse(line) as Report);
	} catch {
		return undefined;
	}
};

const milliseconds = (seconds: unknown): number => Math.round(Number(seconds ?? 0) * 1e6) / 1e3;

const timingsIn = (report: Report): Timings => ({
	redirect: milliseconds(report['time_redirect']),
	dns: milliseconds(report['time_namelookup']),
	connect: milliseconds(report['time_connect']),
	tls: milliseconds(report['time_appconnect']),
	firstByte: milliseconds(report['time_starttransfer']),
	total: milliseconds(report['time_total']),
});

/** What curl said went wrong: `curl: (35) …`. */
const messageIn = (stderr: string): string =>
	neutralise(/^curl: \(\d+\) (?<message>.*)$/m.exec(stderr)?.groups?.['message'] ?? '').text;

/** To curl, 101 with nothing after it is an empty reply; to us it is complete. */
const isWhole = (exitCode: number, {status}: Response): boolean =>
	exitCode === 0 || (status === 101 && exitCode === 52);

const isHttp = (url: string): boolean => /^https?:/i.test(url);

/** What curl asked last: where a redirect had led it, it says so. */
const lastUrl = (report: Report | undefined, {url}: Request): string => {
	const last = report?.['url_effective'];
	return typeof last === 'string' && isHttp(last) && URL.canParse(last) ? last : url;
};

/**
 * What went wrong. A redirect to another protocol is not followed, which curl says in the words of its build; nor is one
 * to a host that the reader was not asked about.
 */
const faultOf = (
	exitCode: number,
	message: string,
	url: string,
	{follow, mayLeadTo}: Request,
	response?: Response,
): Fault => {
	const location = response && locationOf(response, url);
	const host = follow === true && response !== undefined ? foreignHost(url) : undefined;
	if (exitCode === 7 && host !== undefined && mayLeadTo?.includes(host) === false) {
		return {reason: failure('notAskedAbout', host)};
	}

	return exitCode === 1 && location !== undefined && !isHttp(location)
		? {reason: failure('notFollowed', neutralise(location).text)}
		: faultFor(exitCode, url, message, response !== undefined);
};

/** Makes sense of what `curl -i` wrote. */
export const exchangeFrom = (output: CurlOutput, request: Request): Exchange => {
	const {exitCode, stdout, received, stderr, stopped} = output;
	const report = reportIn(stderr);
	const redirects = Number(report?.['num_redirects'] ?? maxRedirects);
	const {hops, last} = hopsIn(stdout, request.follow === true ? redirects : 0, request.url);
	const parsed = parse(last);
	const failed = exitCode !== undefined && exitCode !== 0;
	const url = lastUrl(report, request);
	const message = messageIn(stderr);
	if (!parsed.ok) {
		return {
			kind: 'failed',
			...(exitCode !== undefined && {exitCode}),
			...(failed
				? faultOf(exitCode, message, url, request)
				: {reason: exitCode === undefined ? failure('curlEnded') : failure('unreadable', parsed.reason)}),
		};
	}

	const {content: all = new Uint8Array(), ...head} = parsed.response;
	// What follows the content are trailer fields, which `-i` shows there (RFC 9110 §6.5).
	const shown = received - (stdout.length - all.length);
	const downloaded = report?.['size_download'];
	const contentLength = typeof downloaded === 'number' ? Math.min(downloaded, shown) : shown;
	const content = all.subarray(0, Math.min(contentLength, contentKept));
	return {
		kind: 'answered',
		...(hops.length > 0 && {hops}),
		response: {...head, ...(content.length > 0 && {content})},
		httpVersion: versionIn(last),
		...(report !== undefined && {timings: timingsIn(report)}),
		contentLength,
		truncated: stopped || contentLength > content.length,
		...(failed &&
			!isWhole(exitCode, parsed.response) && {
				fault: {...faultOf(exitCode, message, url, request, parsed.response), exitCode},
			}),
	};
};
