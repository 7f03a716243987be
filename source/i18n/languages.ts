import {en, type Messages} from './en.js';
import {ja} from './ja.js';

const catalogues = {en, ja} satisfies Record<string, Messages>;

/** A language of the program, by its BCP 47 tag. */
export type Language = keyof typeof catalogues;

/** The languages of the program, the source first. */
export const languages = Object.keys(catalogues) as readonly Language[];

/** The words of the program in a language. */
export const messagesOf = (language: Language): Messages => catalogues[language];
