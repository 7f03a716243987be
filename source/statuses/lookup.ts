import {registered} from './registered.js';
import type {Status} from './status.js';

/** How lists show a status, and what the indexes of a {@link Match} count in: `417 Expectation Failed`. */
export const label = ({code, phrase}: Status): string => `${code} ${phrase}`;

const byCode = new Map(registered.map((status) => [status.code, status]));

/** The registered status with this code, or `undefined`. */
export const findByCode = (code: number): Status | undefined => byCode.get(code);

const namesOf = (status: Status): readonly string[] => [status.phrase, ...status.formerNames];

/** Words that libraries put before the name in their symbols: `http.StatusGone`, `HTTP_410_GONE`, `HttpStatus.GONE`. */
const affixes = new Set(['http', 'status', 'statuses', 'code', 'codes', 'sc', 'response', 'error', 'err']);

/** The words of a name or symbol in lower case: `StatusNotFound` → status, not, found. */
export const wordsOf = (text: string): readonly string[] =>
	text
		.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\d)/g, ' ')
		.replaceAll(/['\u2019]/g, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** The same without what libraries put before the name. */
export const withoutAffixes = (words: readonly string[]): readonly string[] => {
	const start = words.findIndex((word) => !affixes.has(word) && !/^\d+$/.test(word));
	return start === -1 ? words : words.slice(start);
};

const key = (words: readonly string[]): string => words.join('');

/** Made when it is first needed: a code on the command line needs no names. */
export const once = <T>(make: () => T): (() => T) => {
	let made: {readonly value: T} | undefined;
	return () => (made ??= {value: make()}).value;
};

const byName = once(
	() =>
		new Map(registered.toReversed().flatMap((status) => namesOf(status).map((name) => [key(wordsOf(name)), status]))),
);

/** The statuses whose codes are among these words. */
export const numbered = (words: readonly string[]): ReadonlySet<Status> =>
	new Set(words.filter((word) => /^\d{3}$/.test(word)).flatMap((word) => byCode.get(Number(word)) ?? []));

/**
 * The one status that a word on the command line means: a code, a phrase, a slug, a former name, or a library's symbol;
 * `undefined` where it means none, or more than one.
 */
export const lookUp = (text: string): Status | undefined => {
	const words = wordsOf(text);
	if (words.length === 1 && /^\d+$/.test(words[0] ?? '')) {
		return byCode.get(Number(words[0]));
	}

	const prefixes = words.length - withoutAffixes(words).length;
	const named = words
		.slice(0, prefixes + 1)
		.map((_, index) => byName().get(key(words.slice(index))))
		.find(Boolean);
	const codes = numbered(words);
	const [status = named] = codes;
	return codes.size < 2 ? status : undefined;
};

/** The status that follows an interim one: 200. */
export const ok: Status = (() => {
	const status = byCode.get(200);
	if (status === undefined) {
		throw new Error('200 is not registered');
	}

	return status;
})();
