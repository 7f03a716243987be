import type {Language} from '../../language.js';
import {en, type LintTexts} from './en.js';
import {ja} from './ja.js';

/** What the linter says, by the language's BCP 47 tag. */
export const lintTexts: Readonly<Record<Language, LintTexts>> = {en, ja};
