import type {Response} from '../response/index.js';
import {findByCode} from '../statuses/index.js';

/** What a library calls statuses otherwise than by the phrase that IANA lists now; `undefined` for what it has no name for. */
type OtherNames = Readonly<Record<number, string | undefined>>;

/**
 * What a library calls a status, or `undefined` where it has no name for it.
 *
 * @param spell how it makes a name of a phrase
 */
export const constantName =
	(others: OtherNames, spell: (phrase: string) => string) =>
	({status}: Pick<Response, 'status'>): string | undefined => {
		const phrase = findByCode(status)?.phrase;
		return status in others ? others[status] : phrase && spell(phrase);
	};

/** A phrase as a name such as `NOT_FOUND`. */
export const upperCase = (phrase: string): string => phrase.toUpperCase().replaceAll(/[^A-Z]+/g, '_');

/** A phrase as a name such as `NotFound`. */
export const pascalCase = (phrase: string): string => phrase.replaceAll(/[^A-Za-z]/g, '');
