import {registered} from '../../source/statuses/index.js';
import {withoutAffixes, wordsOf} from '../../source/statuses/lookup.js';
import type {LibraryReading} from '../../source/statuses/symbols.js';

/** A symbol of a library, and the status code that it stands for. */
export type NamedCode = {readonly name: string; readonly code: number; readonly isDeprecated?: boolean};

/** What a library has, as it was found. */
export type Found = {readonly version: string; readonly symbols: readonly NamedCode[]};

/**
 * Reads a library.
 *
 * @param folder a folder of its own, there already and kept between runs, to install it into
 */
export type Reader = (folder: string) => Promise<Found>;

/**
 * What the programs print that run inside a library: its version on the first line, then a line for each symbol, with
 * tabs between its code, its name, and `deprecated` where it is.
 */
export const parsed = (printed: string): Found => {
	const [version = '', ...lines] = printed.split(/\r?\n/);
	return {
		version,
		symbols: lines
			.map((line) => line.split('\t'))
			.map(([code, name = '', mark]) => ({name, code: Number(code), isDeprecated: mark === 'deprecated'})),
	};
};

const spelled = (text: string): string => withoutAffixes(wordsOf(text)).join('');

const names = new Map(
	registered.map(({code, phrase, formerNames}) => [code, [phrase, ...formerNames].map((name) => spelled(name))]),
);

/** How far back in the history of a status the name was given that a symbol spells; names never given come last. */
const age = ({name, code}: NamedCode): number => {
	const known = names.get(code) ?? [];
	const found = known.indexOf(spelled(name));
	return found === -1 ? known.length : found;
};

const byUse = (a: NamedCode, b: NamedCode): number =>
	Number(a.isDeprecated ?? false) - Number(b.isDeprecated ?? false) || age(a) - age(b) || (a.name < b.name ? -1 : 1);

/** What is recorded of a library. */
export const readingOf = ({version, symbols}: Found): LibraryReading => {
	const sorted = symbols.toSorted(byUse);
	const byCode = sorted.map(
		({code}) => [code, sorted.filter((each) => each.code === code).map(({name}) => name)] as const,
	);
	const deprecated = symbols.filter(({isDeprecated}) => isDeprecated).map(({name}) => name);
	return {version, symbols: Object.fromEntries(byCode), deprecated: deprecated.toSorted()};
};

const numbers = (version: string): readonly number[] => version.split(/\D+/).map(Number);

/** Whether a version comes before another. */
export const isOlder = (version: string, other: string): boolean => {
	const others = numbers(other);
	const difference = numbers(version)
		.map((number, index) => number - (others[index] ?? 0))
		.find((each) => each !== 0);
	return difference !== undefined && difference < 0;
};
