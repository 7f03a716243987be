import {en, type Messages} from './en.js';
import {ja} from './ja.js';
import type {Language} from '../language.js';

const catalogues: Readonly<Record<Language, Messages>> = {en, ja};

/** The words of the program in a language. */
export const messagesOf = (language: Language): Messages => catalogues[language];
