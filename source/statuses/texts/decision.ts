import type {Language} from '../../language.js';
import type {Part, StepText} from '../decision.js';
import {decisionTexts as english, partTexts as englishParts} from './en/decision.js';
import {decisionTexts as japanese, partTexts as japaneseParts} from './ja/decision.js';

/** The questions that lead to a status, by the id of their step. */
export const stepTexts: Readonly<Record<Language, Readonly<Record<string, StepText>>>> = {
	en: english,
	ja: japanese,
};

/** What the parts of the tree are called. */
export const partTexts: Readonly<Record<Language, Readonly<Record<Part, string>>>> = {
	en: englishParts,
	ja: japaneseParts,
};
