import {closest, distance} from 'fastest-levenshtein';
import {failure, type Failure} from '../i18n/failures/index.js';

/** A guess at what was meant, or where to look when nothing known is at least two thirds the same. */
export const nearest = (
	word: string,
	known: readonly string[],
	otherwise: 'noHint' | 'helpListsAll' = 'noHint',
): Failure => {
	const guess = closest(word, [...known]);
	return distance(word, guess) > guess.length / 3 ? failure(otherwise) : failure('didYouMean', guess);
};
