import type {Response} from '../../response/index.js';
import type {RequestFields} from '../request/handshake.js';

/** What of a request decides what is done. */
export type RequestInfo = {
	readonly method: string;
	/** The path of the request target, as it came: a percent-encoded part is decoded by its route (RFC 9112 §3.2). */
	readonly path: string;
	/** What follows the first `?` of the target, as it came. */
	readonly query: string;
	readonly fields: RequestFields;
	/** Whether the request is HTTP/1.0, which knows neither interim responses nor Upgrade (RFC 9110 §7.8, §15.2). */
	readonly isHttp10: boolean;
	/** The address of the client. */
	readonly client: string;
	/** The content of the request, where the route reads it; at most 10 MiB. */
	readonly content?: Uint8Array;
};

/** A response that only waits for the moment it tells. */
export type PlannedAnswer = {
	/** Equal for answers that make equal responses, so that their octets can be kept; absent where they are not worth it. */
	readonly key?: string;
	readonly make: (date: Date) => Response;
};

/** How a response goes wrong, in WireMock's sense: the connection is reset, closed, and so on. */
export type FaultKind = 'reset' | 'close' | 'short' | 'chunk' | 'garbage' | 'hang';

/** When it goes wrong: before the first octet, after the head (`garbage`: in it), or within the content. */
export type FaultPoint = 'headers' | 'body' | 'before';

/** What is done about a request: one response, and how it is sent. */
export type Plan = {
	readonly answer: PlannedAnswer;
	/** How long the final response waits, in milliseconds; interim ones are sent at once. */
	readonly wait?: number;
	/** Over how long the content is spread, in milliseconds. */
	readonly drip?: number;
	readonly fault?: {readonly kind: FaultKind; readonly at: FaultPoint};
	/** Whether it would be the same for whatever request with this target and this `Accept`. */
	readonly isFixed?: true;
};

/** What the server knows besides the request. */
export type RouteContext = {
	/** Where it is reached, such as `http://127.0.0.1:4170`. */
	readonly url: string;
	/**
	 * A number from 0 up to 1, the next of the sequence that the seed begins; without a seed it is any.
	 * Whoever names it goes through the sequence alone: under another name the same one begins anew.
	 */
	readonly random: (seed?: string, name?: string) => number;
	/** How often it was called with this key before. */
	readonly count: (key: string) => number;
	readonly now: () => Date;
};

/** A path that the server answers. */
export type Route = {
	/** With a name in braces for each part that varies: `/status/{code}`; `{name*}` stands for all that follows, `{name#}` for digits. */
	readonly path: string;
	/** The methods it takes; all where this is absent. */
	readonly methods?: readonly string[];
	/** What it does, in a line of the page at `/`. */
	readonly summary: string;
	/** Whether it waits for the content of the request, always or for some requests. */
	readonly readsContent?: boolean | ((request: RequestInfo) => boolean);
	/** How long it waits for the content, in milliseconds, to plan without it; without this, as long as a request may take. */
	readonly patience?: number;
	/** The parts by their names, percent-decoded; a promise where it first has to load what it needs. */
	readonly plan: (
		request: RequestInfo,
		parts: Readonly<Record<string, string>>,
		context: RouteContext,
	) => Plan | Promise<Plan>;
};
