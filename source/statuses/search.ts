import {languages} from '../language.js';
import fuzzysort from 'fuzzysort';
import {findByCode, label, lookUp, numbered, once, withoutAffixes, wordsOf} from './lookup.js';
import {registered} from './registered.js';
import type {Status} from './status.js';
import {codeOfSymbol} from './symbols.js';
import {textOf} from './texts/index.js';
import {unofficialTexts} from './texts/unofficial.js';
import {allStatuses} from './unregistered.js';

/** A status that a search found, and which characters of its label matched. */
export type Match = {
	readonly status: Status;
	/** Indexes into {@link label} of the characters that matched, ascending; empty where something else matched. */
	readonly indexes: readonly number[];
};

const prepared = once(() =>
	fuzzysort.snapshot(
		allStatuses.flatMap((status) => [
			{status, text: label(status), isLabel: true},
			...[status.slug.replaceAll('_', ' '), ...status.formerNames].map((text) => ({status, text, isLabel: false})),
		]),
		{key: 'text'},
	),
);

const joined = (parts: ReadonlyArray<string | undefined>): string => parts.join('\n').toLowerCase();

/** What a status means, and the rest of what is said of it, in all languages. */
const everyText = once(() =>
	allStatuses.map((status) => {
		const {unofficial} = status;
		const both = languages.map((language) => {
			if (unofficial === undefined) {
				const {name, meaning, causes, send} = textOf(status.code, language);
				return {meaning: [name, meaning], rest: [causes, send]};
			}

			const {name, meaning, cure} = unofficialTexts[language][unofficial.key];
			return {meaning: [name, meaning, ...unofficial.senders], rest: [cure]};
		});
		return {
			status,
			meaning: joined(both.flatMap(({meaning}) => meaning)),
			rest: joined(both.flatMap(({rest}) => rest)),
		};
	}),
);

/** Letters may be left out of a name, but not out of a sentence, where anything would match; what it means counts first,
 * and registered statuses before others. */
const byText = (words: readonly string[]): readonly Match[] => {
	const isIn = (text: string): boolean => words.every((word) => text.includes(word));
	const inMeaning = everyText().filter(({meaning}) => isIn(meaning));
	const inAny = everyText().filter(({meaning, rest}) => isIn(`${meaning}\n${rest}`));
	const isRegistered = ({status}: Match): boolean => status.unofficial === undefined;
	const found = [...inMeaning, ...inAny].map(({status}): Match => ({status, indexes: []}));
	return [...found.filter(isRegistered), ...found.filter((match) => !isRegistered(match))];
};

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
 * The statuses that a search means, best first: by code, phrase, former name letters left out allowed, by a
 * library's symbol, or by the words of what it means in any language.
 * Text that is blank finds all, in order of code.
 */
export const search = (text: string): readonly Match[] => {
	const words = text.trim();
	if (wordsOf(words).length === 0) {
		return registered.map((status) => ({status, indexes: []}));
	}

	if (/^\d{1,3}$/.test(words)) {
		return allStatuses
			.filter(({code}) => String(code).startsWith(words))
			.map((status) => ({status, indexes: [...words].map((_, index) => index)}));
	}

	const exact = lookUp(words) ?? statusOfSymbol(words);
	const found = [...fuzzy(words), ...byText(wordsOf(words))];
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
				: fuzzy(withoutAffixes(words).join(' '))
						.map(({status}) => status)
						.filter(({unofficial}) => unofficial === undefined)
			: nearestTo(code);
	return [...new Set(found)].slice(0, 3);
};

/** The registered status that a library's symbol stands for, or `undefined`. */
export const statusOfSymbol = (text: string): Status | undefined => {
	const code = codeOfSymbol(text.trim());
	return code === undefined ? undefined : findByCode(code);
};
