import type {Language} from '../../language.js';
import {en} from './en.js';
import {ja} from './ja.js';

/** The words of `--help` by language. */
export const helpWords: Readonly<Record<Language, typeof en>> = {en, ja};
