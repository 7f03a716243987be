import {mostOctets, type ReasonId} from '../transcript.js';
import type {RuleId} from '../rules.js';

/** Makes the sentence of a finding from its values, which the caller has made safe to draw. */
export type Sentence = (values: readonly string[]) => string;

/** What the linter says, in one language. */
export type LintTexts = {
	readonly rules: Readonly<Record<RuleId, Sentence>>;
	readonly reasons: Readonly<Record<ReasonId, string>>;
};

/** What the linter says, in English. */
export const en: LintTexts = {
	rules: {
		'code-digits': ([code = '']) => `The status code ${code} is not three digits.`,
		'code-range': ([code = '']) => `${code} is outside 100–599, so it is no status code.`,
		'code-unregistered': ([code = '']) => `${code} is not registered; clients treat it as ${code.charAt(0)}00.`,
		'status-line-space': ([code = '']) =>
			`The status line needs exactly one space before ${code} and one after it, even without a reason phrase.`,
		'phrase-other': ([phrase = '', registered = '']) =>
			`The reason phrase is “${phrase}”; the registered one is “${registered}”.`,
		'version-old': () => 'The response says HTTP/1.0; a server should send the highest version it conforms to.',
		'interim-alone': ([code = '']) => `${code} is an interim response, and no final one follows: clients keep waiting.`,
		'line-ends-mixed': () => 'Some lines end in CRLF and some in a bare LF; all have to end in CRLF.',
		'line-ends-bare': () => 'All lines end in a bare LF; a paste may have lost the CR.',
		'field-folded': ([name = '']) => `${name} goes on in the next line; line folding is obsolete.`,
		'field-colon-blank': ([name = '']) => `There is a blank between ${name} and its colon.`,
		'field-name': ([name = '']) => `“${name}” is not a field name.`,
		'field-line': ([line = '']) => `“${line}” is not a field line: no name and colon.`,
		'field-control': ([name = '']) => `The value of ${name} has control characters in it.`,
		'field-repeated': ([name = '']) => `${name} comes more than once, but is not a list.`,
		'length-number': ([value = '']) => `Content-Length is “${value}”, which is not a number of octets.`,
		'length-conflict': ([first = '', other = '']) =>
			`Content-Length says ${first} and also ${other}; nobody can tell where the response ends.`,
		'length-repeated': ([value = '']) => `Content-Length says ${value} more than once.`,
		'length-and-coding': () => 'Content-Length stands together with Transfer-Encoding; only one may.',
		'length-forbidden': ([reason = '']) =>
			reason === 'CONNECT'
				? 'A 2xx response to CONNECT has no Content-Length.'
				: `A ${reason} response has no Content-Length, not even 0.`,
		'coding-forbidden': ([reason = '']) =>
			reason === 'CONNECT'
				? 'A 2xx response to CONNECT has no Transfer-Encoding.'
				: `A ${reason} response has no Transfer-Encoding.`,
		'content-forbidden': ([reason = '', length = '']) =>
			reason === 'HEAD'
				? `A response to HEAD ends after the fields, but ${length} octets follow.`
				: `A ${reason} response ends after the fields, but ${length} octets follow.`,
		'content-switched': ([length = '']) =>
			`The ${length} octets after a 101 belong to the new protocol; they are not content.`,
		'content-reset': () => 'A 205 response has no content: Content-Length: 0.',
		'length-wrong': ([declared = '', following = '']) =>
			`Content-Length says ${declared}, but ${following} octets follow.`,
		'length-alone': ([declared = '']) =>
			`Content-Length says ${declared}, but nothing follows: right only in answer to HEAD.`,
		'type-missing': () => 'There is content, but no Content-Type.',
		'range-multipart': () => 'A multipart/byteranges response has Content-Range in its parts, not in its own fields.',
		'range-length': ([range = '', length = '']) =>
			`Content-Range covers ${range} octets, but Content-Length says ${length}.`,
		'field-missing': ([name = '', code = '']) => `${code} must have ${name}, which is missing.`,
		'field-advised': ([name = '', code = '']) => `${code} should have ${name}, which is missing.`,
		'field-useful': ([name = '', code = '']) => `${code} usually has ${name}; here it is missing.`,
		'date-missing': ([code = '']) => `Date is missing; a server with a clock sends it with ${code}.`,
		'date-malformed': ([name = '', value = '']) =>
			`${name} is “${value}”, not of the form “Mon, 23 Nov 2026 12:00:00 GMT”.`,
		'date-impossible': ([name = '', value = '']) => `${name} is “${value}”, a day that no calendar has.`,
		'date-weekday': ([name = '', value = '', stated = '', actual = '']) =>
			`${name} is “${value}”, but that day is ${actual}, not ${stated}.`,
		'retry-after': ([name = '', value = '']) => `${name} is “${value}”: neither seconds nor a date.`,
		allow: ([method = '']) => `Allow has “${method}” in it: it is a list of methods with commas in between.`,
		location: ([name = '', value = '']) => `${name} is “${value}”, which is not a URI reference.`,
		'range-malformed': ([name = '', value = '']) => `${name} is “${value}”, not of the form “bytes 0-99/1234”.`,
		'range-unsatisfied': ([name = '', value = '']) =>
			`${name} is “${value}”; with 416 it should be of the form “bytes */1234”.`,
		challenge: ([name = '', value = '']) =>
			`${name} is “${value}”: it has to begin with a scheme, such as Basic or Bearer.`,
		'entity-tag': ([name = '', value = '']) => `${name} is “${value}”; an entity tag stands in double quotes.`,
		'connection-in-2': ([name = '', version = '']) => `${name} is about one connection; ${version} does not have it.`,
		'connection-in-3': ([name = '', version = '']) => `${name} is about one connection; ${version} does not have it.`,
		'switching-in-2': ([version = '']) => `${version} has no 101.`,
		'coding-to-old': ([value = '']) => `HTTP/1.0 does not know Transfer-Encoding: ${value}.`,
		'upgrade-connection': ([value = '']) => `Upgrade: ${value} needs Connection: Upgrade with it.`,
		'upgrade-unasked': () => 'The request has no Upgrade, so 101 cannot answer it.',
		stored: ([directive = '', code = '']) => `No cache may store a ${code}, but Cache-Control says ${directive}.`,
	},
	reasons: {
		empty: 'There is nothing to check: the input is empty.',
		'too-large': `The input is larger than ${mostOctets / 1024} KiB.`,
		binary: 'The input is binary, not an HTTP response.',
		'no-status-line': 'The input has no status line, such as “HTTP/1.1 200 OK”.',
	},
};
