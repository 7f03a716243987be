import fuzzysort from 'fuzzysort';
import {label, lookUp, numbered, withoutAffixes, wordsOf} from './lookup.js';
import {registered} from './registered.js';
import type {Status} from './status.js';

/** A status that a search found, and which characters of its label matched. */
export type Match = {
	readonly status: Status;
	/** Indexes into {@link label} of the characters that matched, ascending; empty where something else matched. */
	readonly indexes: readonly number[];
};

const prepared = fuzzysort.snapshot(
	registered.flatMap((status) => [
		{status, text: label(status), isLabel: true},
		...[status.slug.replaceAll('_', ' '), ...status.formerNames].map((text) => ({status, text, isLabel: false})),
	]),
	{key: 'text'},
);

/** Letters may be left out of a name, but not out of a sentence, where anything would match. */
const byMeaning = (words: readonly string[]): readonly Match[] =>
	registered
		.filter(({meaning}) => words.every((word) => meaning.toLowerCase().includes(word)))
		.map((status) => ({status, indexes: []}));

/** Statuses whose names have these letters in this order, best first; one found by another name counts a little less. */
const fuzzy = (text: string): readonly Match[] =>
	fuzzysort
		.go(text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim(), prepared, {
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
	const matches =
		exact === undefined
			? found
			: [...found.filter(({status}) => status === exact), {status: exact, indexes: []}, ...found];
	const seen = new Set<Status>();
	return matches.filter(({status}) => !seen.has(status) && seen.add(status));
};

/** Those registered statuses whose codes come nearest to a number, nearest first. */
const nearestTo = (code: number): readonly Status[] =>
	registered.toSorted((a, b) => Math.abs(a.code - code) - Math.abs(b.code - code));

/** At most three statuses that a text which means none (see {@link lookUp}) comes near to, the nearest first. */
export const nearest = (text: string): readonly Status[] => {
	const words = wordsOf(text);
	if (words.length === 0) {
		return [];
	}

	const code = words.length === 1 && /^\d+$/.test(words[0] ?? '') ? Number(words[0]) : undefined;
	const codes = numbered(words);
	const found =
		code === undefined
			? codes.size > 0
				? codes
				: fuzzy(withoutAffixes(words).join(' ')).map(({status}) => status)
			: nearestTo(code);
	return [...new Set(found)].slice(0, 3);
};
