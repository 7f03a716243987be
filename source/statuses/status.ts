import type {Unofficial} from './unofficial.js';

/** The five classes of RFC 9110 §15, by the first digit of the code. */
export type StatusClass = 1 | 2 | 3 | 4 | 5;

/**
 * Whether a message with this status carries content (RFC 9110 §6.4.1):
 * `allowed`, `required` (206 cannot describe a range of no octets, 207 is its document),
 * `forbidden` (1xx, 204, 304: it ends after the fields), or `empty` (205: `Content-Length: 0`).
 */
export type ContentRule = 'allowed' | 'required' | 'forbidden' | 'empty';

/**
 * Where a status stands in an exchange: `interim` ones (100, 102, 103, 104) come before a final response,
 * `upgrade` (101) answers only a request that asked to switch protocols, all others are `final`.
 */
export type Role = 'interim' | 'upgrade' | 'final';

/** A document and the section of it that defines something, such as RFC 9110 §15.5.18. */
export type Specification = {
	readonly document: string;
	readonly section?: string;
	readonly url: string;
};

/** How strongly a specification asks for a field (RFC 2119 words). */
export type Level = 'must' | 'should' | 'may';

/** A value of Content-Range: the content is all of the representation from this octet on (RFC 9110 §14.4). */
export type RangeFrom = {readonly rangeFrom: number};

/** A field that makes a status mean what it means, with a value that is true for the example response. */
export type FieldRule = {
	readonly name: string;
	readonly level: Level;
	readonly value: string | RangeFrom;
	readonly specification: Specification;
};

/** What a request must say so that a status is a truthful answer to it, such as `Range` for 206. */
export type RequiredRequest = {
	readonly method?: string;
	readonly fields: ReadonlyArray<readonly [name: string, value: string]>;
	readonly content?: string;
};

/** One row of the catalogue. */
export type Status = {
	/** Three digits, 100–599. */
	readonly code: number;
	/** The reason phrase that IANA lists now. */
	readonly phrase: string;
	/** The phrase as an identifier in snake case, such as `expectation_failed`. */
	readonly slug: string;
	readonly class: StatusClass;
	readonly role: Role;
	readonly content: ContentRule;
	readonly fields: readonly FieldRule[];
	readonly specification: Specification;
	/** Whether caches may store it where nothing tells how long it is fresh (RFC 9110 §15.1, RFC 7725 §3). */
	readonly cacheable: boolean;
	/** Names it had in older specifications or is widely known by. */
	readonly formerNames: readonly string[];
	/** The kind of document that the content is, where the status prescribes one (RFC 4918 §13). */
	readonly document?: 'multistatus';
	/** Who sends it and what becomes of it, where no specification registers it. */
	readonly unofficial?: Unofficial;
	/** The request for which this status is the right answer, where a plain GET is not. */
	readonly cause?: RequiredRequest;
};
