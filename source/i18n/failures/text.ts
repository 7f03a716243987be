import type {Language} from '../../language.js';
import {en, type Failures} from './en.js';
import type {Failure} from './failure.js';
import {ja} from './ja.js';

const catalogues: Readonly<Record<Language, Failures>> = {en, ja};

/** A failure in words. */
export const failureText = ({key, values}: Failure, language: Language): string => {
	const words = values.map((value) => (typeof value === 'object' ? failureText(value, language) : value));
	return (catalogues[language][key] as (...all: ReadonlyArray<string | number>) => string)(...words);
};
