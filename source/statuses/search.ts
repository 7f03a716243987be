import fuzzysort from 'fuzzysort';
import {registered} from './registered.js';
import type {Status} from './status.js';

/** A status that a search found, and which characters of its label matched. */
export type Match = {
	readonly status: Status;
	/** Indexes into {@link label} of the characters that matched, ascending; empty where something else matched. */
	readonly indexes: readonly number[];
};

/** Exactly one status was meant, or none, with those that come nearest, best first. */
export type LookUp =
	{readonly ok: true; readonly status: Status} | {readonly ok: false; readonly nearest: readonly Status[]};

const byCode = new Map(registered.map((status) => [status.code, status]));

/** How lists show a status, and what the indexes of a {@link Match} count in: `417 Expectation Failed`. */
export const label = ({code, phrase}: Status): string => `${code} ${phrase}`;

/** The registered status with this code, or `undefined`. */
export const findByCode = (code: number): Status | undefined => byCode.get(code);

const namesOf = (status: Status): readonly string[] => [status.phrase, ...status.formerNames];

/** Words that libraries put before the name in their symbols: `http.StatusGone`, `HTTP_410_GONE`, `HttpStatus.GONE`. */
const affixes = new Set(['http', 'status', 'statuses', 'code', 'codes', 'sc', 'response', 'error', 'err']);

/** The words of a name or symbol in lower case: `StatusNotFound` → status, not, found. */
const wordsOf = (text: string): readonly string[] =>
	text
		.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\d)/g, ' ')
		.replaceAll(/['\u2019]/g, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

const withoutAffixes = (words: readonly string[]): readonly string[] => {
	const start = words.findIndex((word) => !affixes.has(word) && !/^\d+$/.test(word));
	return start === -1 ? words : words.slice(start);
};

const key = (words: readonly string[]): string => words.join('');

/** Made when it is first needed: a code on the command line needs no names. */
const once = <T>(make: () => T): (() => T) => {
	let made: {readonly value: T} | undefined;
	return () => (made ??= {value: make()}).value;
};

const byName = once(
	() =>
		new Map(registered.toReversed().flatMap((status) => namesOf(status).map((name) => [key(wordsOf(name)), status]))),
);

const prepared = once(() =>
	fuzzysort.snapshot(
		registered.flatMap((status) => [
			{status, text: label(status), isLabel: true},
			...[status.slug.replaceAll('_', ' '), ...status.formerNames].map((text) => ({status, text, isLabel: false})),
		]),
		{key: 'text'},
	),
);

/** Letters may be left out of a name, but not out of a sentence, where anything would match. */
const byMeaning = (words: readonly string[]): readonly Match[] =>
	registered
		.filter(({meaning}) => words.every((word) => meaning.toLowerCase().includes(word)))
		.map((status) => ({status, indexes: []}));

/** Statuses whose names have these letters in this order, best first; one found by another name counts a little less. */
const fuzzy = (text: string): readonly Match[] =>
	fuzzysort
		.go(text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim(), prepared(), {
			limit: 0,
			threshold: 0.2,
			scoreFn: ({score, obj}) => (obj.isLabel ? score : score * 0.9),
		})
		.map(({obj, indexes}) => ({
			status: obj.status,
			indexes: obj.isLabel ? [...indexes].sort((a, b) => a - b) : [],
		}));

/**
 * The statuses that a search means, best first: by code, phrase, former name or meaning, letters left out allowed.
 * Text that is blank finds all, in order of code.
 */
export const search = (text: string): readonly Match[] => {
	const words = text.trim();
	if (words === '') {
		return registered.map((status) => ({status, indexes: []}));
	}

	if (/^\d{1,3}$/.test(words)) {
		return registered
			.filter(({code}) => String(code).startsWith(words))
			.map((status) => ({status, indexes: [...words].map((_, index) => index)}));
	}

	const exact = lookUp(words);
	const found = [...fuzzy(words), ...byMeaning(wordsOf(words))];
	const matches = exact.ok
		? [...found.filter(({status}) => status === exact.status), {status: exact.status, indexes: []}, ...found]
		: found;
	const seen = new Set<Status>();
	return matches.filter(({status}) => !seen.has(status) && seen.add(status));
};

/** Those registered statuses whose codes come nearest to a number, nearest first. */
const nearest = (code: number): readonly Status[] =>
	registered.toSorted((a, b) => Math.abs(a.code - code) - Math.abs(b.code - code)).slice(0, 3);

/** The one status that a word on the command line means: a code, a phrase, a slug, a former name, or a library's symbol. */
export const lookUp = (text: string): LookUp => {
	const words = wordsOf(text);
	if (words.length === 1 && /^\d+$/.test(words[0] ?? '')) {
		const status = byCode.get(Number(words[0]));
		return status === undefined ? {ok: false, nearest: nearest(Number(words[0]))} : {ok: true, status};
	}

	const prefixes = words.length - withoutAffixes(words).length;
	const named = words
		.slice(0, prefixes + 1)
		.map((_, index) => byName().get(key(words.slice(index))))
		.find(Boolean);
	const numbered = new Set(
		words.filter((word) => /^\d{3}$/.test(word)).flatMap((word) => byCode.get(Number(word)) ?? []),
	);
	const [status = named] = numbered;
	if (status !== undefined && numbered.size < 2) {
		return {ok: true, status};
	}

	const others = numbered.size > 0 ? numbered : fuzzy(withoutAffixes(words).join(' ')).map((match) => match.status);
	return {ok: false, nearest: words.length === 0 ? [] : [...new Set(others)].slice(0, 3)};
};

/** The status that follows an interim one: 200. */
export const ok: Status = (() => {
	const status = byCode.get(200);
	if (status === undefined) {
		throw new Error('200 is not registered');
	}

	return status;
})();
