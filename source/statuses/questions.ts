import {rfc} from './rfc.js';
import type {Specification} from './status.js';

/** What a step is about, in about the order in which a server comes across it. */
export type Topic =
	'outcome' | 'system' | 'request' | 'access' | 'resource' | 'accept' | 'precondition' | 'processing' | 'interim';

/** One question that is answered with yes or no. */
export type Question = {
	readonly id: string;
	readonly part: Topic;
	/** Where each answer leads: to another step's id, or to the status code to send. */
	readonly yes: string | number;
	readonly no: string | number;
	/** Where the sentence is that decides; absent where the step only tells groups of codes apart. */
	readonly specification?: Specification;
};

/** A step in one language. */
export type QuestionText = {
	readonly question: string;
	/** What the answer means, in a few words, or which codes it leads to. */
	readonly yes?: string;
	readonly no?: string;
};

const step = (
	part: Topic,
	id: string,
	yes: string | number,
	no: string | number,
	specification?: Specification,
): Question => ({id, part, yes, no, ...(specification !== undefined && {specification})});

const rows = [
	step('outcome', 'fails', 'server', 'done'),

	step('system', 'server', 'passing', 'request', rfc(9110, '15.6')),
	step('system', 'passing', 503, 'upstream', rfc(9110, '15.6.4')),
	step('system', 'upstream', 'upstreamLate', 'extended', rfc(9110, '15.6.3')),
	step('system', 'upstreamLate', 504, 502, rfc(9110, '15.6.5')),
	step('system', 'extended', 'storage', 500, rfc(9110, '15.6.1')),
	step('system', 'storage', 507, 'loop', rfc(4918, '11.5')),
	step('system', 'loop', 508, 506, rfc(5842, '7.2')),

	step('request', 'request', 'invalid', 'refused'),
	step('request', 'invalid', 'wellFormed', 'content'),
	step('request', 'wellFormed', 422, 400, rfc(9110, '15.5.21')),
	step('request', 'content', 'format', 'method'),
	step('request', 'format', 415, 'large', rfc(9110, '15.5.16')),
	step('request', 'large', 413, 411, rfc(9110, '15.5.14')),
	step('request', 'method', 'methodKnown', 'arrival', rfc(9110, '9.1')),
	step('request', 'methodKnown', 405, 501, rfc(9110, '9.1')),
	step('request', 'arrival', 'protocol', 'long'),
	step('request', 'protocol', 'version', 'late'),
	step('request', 'version', 505, 426, rfc(9110, '15.6.6')),
	step('request', 'late', 408, 'misdirected', rfc(9110, '15.5.9')),
	step('request', 'misdirected', 421, 425, rfc(9110, '7.4')),
	step('request', 'long', 'longTarget', 'expectation'),
	step('request', 'longTarget', 414, 431, rfc(9110, '15.5.15')),
	step('request', 'expectation', 417, 400, rfc(9110, '10.1.1')),

	step('access', 'refused', 'credentials', 'missing'),
	step('access', 'credentials', 401, 'rate', rfc(9110, '15.5.2')),
	step('access', 'rate', 429, 403, rfc(6585, '4')),

	step('resource', 'missing', 'known', 'fields', rfc(9110, '15.5.5')),
	step('resource', 'known', 'legal', 404, rfc(9110, '15.5.5')),
	step('resource', 'legal', 451, 410, rfc(7725, '3')),
	step('precondition', 'fields', 'acceptable', 'webdav'),
	step('accept', 'acceptable', 406, 'range', rfc(9110, '15.5.7')),
	step('precondition', 'range', 416, 'condition', rfc(9110, '14.2')),
	step('precondition', 'condition', 412, 428, rfc(9110, '15.5.13')),
	step('processing', 'webdav', 'locked', 409, rfc(9110, '15.5.10')),
	step('processing', 'locked', 423, 424, rfc(4918, '11.3')),

	step('processing', 'done', 'particular', 'elsewhere'),
	step('processing', 'particular', 'created', 'nothing'),
	step('processing', 'nothing', 204, 200, rfc(9110, '15.3.5')),
	step('processing', 'created', 201, 'partial', rfc(9110, '15.3.2')),
	step('processing', 'partial', 206, 'multiple', rfc(9110, '14.2')),
	step('processing', 'multiple', 'reported', 'reset', rfc(4918, '13')),
	step('processing', 'reported', 208, 207, rfc(5842, '7.1')),
	step('processing', 'reset', 205, 226, rfc(9110, '15.3.6')),

	step('resource', 'elsewhere', 'moved', 'later', rfc(9110, '15.4')),
	step('resource', 'moved', 'permanent', 'stored', rfc(9110, '15.4')),
	step('resource', 'permanent', 'keptForGood', 'keptForNow', rfc(9110, '15.4.3')),
	step('resource', 'keptForGood', 308, 301, rfc(9110, '15.4.9')),
	step('resource', 'keptForNow', 307, 302, rfc(9110, '15.4.8')),
	step('precondition', 'stored', 304, 'result', rfc(9110, '13.2.2')),
	step('resource', 'result', 303, 300, rfc(9110, '15.4.4')),

	step('interim', 'later', 'upgrade', 202, rfc(9110, '15.2')),
	step('interim', 'upgrade', 101, 'waiting', rfc(9110, '7.8')),
	step('interim', 'waiting', 100, 'hints', rfc(9110, '10.1.1')),
	step('interim', 'hints', 103, 'resumable', rfc(8297, '2')),
	step('interim', 'resumable', 104, 102),
];

/** The tree “Which one should I send?” by step id: every answer leads on or to a code, and no way leads back. */
export const steps: Readonly<Record<string, Question>> = Object.fromEntries(rows.map((row) => [row.id, row]));

/** Where everybody starts. */
export const firstStep = 'fails';

/**
 * Why a server application never sends a code: only a transforming or authenticating `proxy` does, or the `network`;
 * it is `obsolete`, `unused`, or `reserved` for a meaning that no specification has given it.
 */
export type Reason = 'proxy' | 'network' | 'obsolete' | 'unused' | 'reserved';

/**
 * The registered codes that no answers lead to. 502 and 504 are not among them: an application that calls another
 * service to answer is a gateway (RFC 9110 §15.6.3).
 */
export const notForApplications: Readonly<Record<number, Reason>> = {
	203: 'proxy',
	305: 'obsolete',
	306: 'unused',
	402: 'reserved',
	407: 'proxy',
	418: 'unused',
	510: 'obsolete',
	511: 'network',
};
