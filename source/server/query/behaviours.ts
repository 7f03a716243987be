import {closest, distance} from 'fastest-levenshtein';
import {bodyFormats, mediaTypes, type BodyFormat, type Field} from '../../response/index.js';
import type {FaultKind, FaultPoint} from '../routing/plan.js';
import {faultKinds, faultPoints} from '../connection/script.js';
import {fieldFrom, reasonFrom} from './fields.js';
import {delayFrom, timeFrom, type Delay} from './times.js';
import {isParseError, quoted, parseError, type ParseError} from '../parse-error.js';

/** What the content is: what happened, in a format; what the request brought; or a text, with its media type. */
export type RequestedBody =
	| {readonly kind: 'format'; readonly format: BodyFormat}
	| {readonly kind: 'echo'}
	| {readonly kind: 'text'; readonly type: string; readonly text: string};

/** When to come again: so many seconds later, told as a number or as a date (RFC 9110 §10.2.3). */
export type RetryAfter = {readonly seconds: number; readonly isDate: boolean};

/** How an answer differs from the plain one. */
export type Behaviours = {
	readonly body?: RequestedBody;
	readonly delay?: Delay;
	/** How often the status is sent before it is 200. */
	readonly fail?: number;
	/** What counters and sequences go by, in place of the client's address. */
	readonly key?: string;
	readonly seed?: string;
	readonly retryAfter?: RetryAfter;
	readonly fields?: readonly Field[];
	readonly reason?: string;
	/** Over how long the content is spread, in milliseconds. */
	readonly drip?: number;
	readonly fault?: FaultKind;
	readonly at?: FaultPoint;
};

/** Makes a reader of one behaviour from one of its value. */
const as =
	<Name extends keyof Behaviours>(name: Name, read: (text: string) => NonNullable<Behaviours[Name]> | ParseError) =>
	(text: string): Behaviours | ParseError => {
		const value = read(text);
		return isParseError(value) ? value : {[name]: value};
	};

const oneOf =
	<T extends string>(choices: readonly T[]) =>
	(text: string): T | ParseError =>
		choices.find((each) => each === text) ?? parseError(`takes one of ${choices.join(', ')}`);

const name = (text: string): string | ParseError =>
	text.length > 0 && text.length <= 100 ? text : parseError('takes 1 to 100 characters');

const bodyFrom = (text: string): RequestedBody | ParseError => {
	const format = bodyFormats.find((each) => each === text);
	if (format !== undefined) {
		return {kind: 'format', format};
	}

	const [, type = '', own = ''] = /^([a-z]+):(.*)$/s.exec(text) ?? [];
	if (Object.hasOwn(mediaTypes, type)) {
		return {kind: 'text', type: mediaTypes[type as keyof typeof mediaTypes], text: own};
	}

	return text === 'echo'
		? {kind: 'echo'}
		: parseError(
				`takes one of ${bodyFormats.join(', ')}; such a format with a text of your own, as in text:Hello; or echo`,
			);
};

const failFrom = (text: string): number | ParseError =>
	/^\d{1,4}$/.test(text) && Number(text) <= 1000 ? Number(text) : parseError('takes a number from 0 to 1000');

const retryAfter = /^(?:(?<date>date)(?::(?<later>\d{1,9}))?|(?<seconds>\d{1,9}))$/;

const retryAfterFrom = (text: string): RetryAfter | ParseError => {
	const {date, later = '5', seconds = later} = retryAfter.exec(text)?.groups ?? {};
	return retryAfter.test(text)
		? {seconds: Number(seconds), isDate: date !== undefined}
		: parseError('takes a number of seconds, at most 9 digits, such as 5, or date, or date:5');
};

type Reader = {
	readonly read: (text: string) => Behaviours | ParseError;
	/** Whether there can be more than one. */
	readonly repeats?: true;
	/** What it does, for people. */
	readonly does: string;
	/** Values that it takes, such as people would write. */
	readonly examples: readonly string[];
};

/** What can stand in the query. */
const readers: Readonly<Record<string, Reader>> = {
	body: {
		read: as('body', bodyFrom),
		does: `the content: ${bodyFormats.join(', ')}; one of these with a text of your own; or what the request brought`,
		examples: ['problem', 'text:Come back later', 'echo'],
	},
	delay: {
		read: as('delay', delayFrom),
		does: 'waits before the final response: a time, between two times, or around one (mean and deviation); at most 60s',
		examples: ['300ms', '100ms..1s', 'normal:300ms:50ms'],
	},
	fail: {
		read: as('fail', failFrom),
		does: 'fails N times per client, then 200',
		examples: ['2'],
	},
	key: {
		read: as('key', name),
		does: 'counts by this name, not by the address of the client, and begins the sequence of a seed anew',
		examples: ['my-test'],
	},
	seed: {
		read: as('seed', name),
		does: 'seeds the random choices (weights, delays)',
		examples: ['7'],
	},
	'retry-after': {
		read: as('retryAfter', retryAfterFrom),
		does: 'sets Retry-After: seconds, or the date so many seconds later',
		examples: ['5', 'date:30'],
	},
	header: {
		does: 'sets a field; can be repeated',
		examples: ['X-Request-Id: 42'],
		read: as('fields', (text) => {
			const field = fieldFrom(text);
			return isParseError(field) ? field : [field];
		}),
		repeats: true,
	},
	reason: {
		read: as('reason', reasonFrom),
		does: 'replaces the reason phrase',
		examples: ['Take a break'],
	},
	drip: {
		read: as('drip', timeFrom),
		does: 'spreads the content over this time, at most 60s',
		examples: ['10s'],
	},
	fault: {
		read: as('fault', oneOf(faultKinds)),
		does: `goes wrong: ${faultKinds.join(', ')}`,
		examples: ['reset'],
	},
	at: {
		read: as('at', oneOf(['before', 'headers', 'body'])),
		does: 'where it goes wrong: before the response, after its head, or within the content',
		examples: ['body'],
	},
};

/** What can stand in the query, for people: its name, values that it takes, and what it does. */
export const behaviourRows = Object.entries(readers).map(([name, {does, examples}]) => ({name, does, examples}));

/** The names that can stand in the query. */
export const behaviourNames = Object.keys(readers);

const unknown = (text: string): ParseError => {
	const guess = closest(text, behaviourNames);
	const hint =
		distance(text, guess) > guess.length / 2
			? `It can be one of ${behaviourNames.join(', ')}.`
			: `Did you mean ${guess}?`;
	return parseError(`There is no query ${quoted(text)}. ${hint}`);
};

/** The behaviours that a query asks for, or a sentence that says what is wrong with it. */
export const behavioursFrom = (query: string): Behaviours | ParseError => {
	let all: Behaviours = {};
	const seen = new Set<string>();
	for (const [key, text] of new URLSearchParams(query)) {
		const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
		if (reader === undefined) {
			return unknown(key);
		}

		if (seen.has(key) && reader.repeats !== true) {
			return parseError(`The query ${key}= can be there once.`);
		}

		seen.add(key);
		const one = reader.read(text);
		if (isParseError(one)) {
			return parseError(`The query ${key}= ${one.problem}, not ${quoted(text)}.`);
		}

		all = {...all, ...one, ...(one.fields && {fields: [...(all.fields ?? []), ...one.fields]})};
	}

	return all.at !== undefined && all.fault === undefined
		? parseError(`The query at= says where a fault is, and there is none: add fault=${faultKinds.join('|')}.`)
		: all;
};

/** The fault of behaviours, at its usual point where none is told. */
export const faultOf = ({fault, at}: Behaviours): {readonly kind: FaultKind; readonly at: FaultPoint} | undefined =>
	fault && {kind: fault, at: at ?? faultPoints[fault][0] ?? 'before'};
