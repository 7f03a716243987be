import type {Language} from '../../language.js';
import {en, type HelpWords} from './en.js';
import {ja} from './ja.js';

/** The words of `--help` by language. */
export const helpWords: Readonly<Record<Language, HelpWords>> = {en, ja};
