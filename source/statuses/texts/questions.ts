import type {Language} from '../../language.js';
import type {Topic, QuestionText} from '../questions.js';
import {decisionTexts as english, partTexts as englishParts} from './en/questions.js';
import {decisionTexts as japanese, partTexts as japaneseParts} from './ja/questions.js';

/** The questions that lead to a status, by the id of their step. */
export const questionTexts: Readonly<Record<Language, Readonly<Record<string, QuestionText>>>> = {
	en: english,
	ja: japanese,
};

/** What the parts of the tree are called. */
export const topicTexts: Readonly<Record<Language, Readonly<Record<Topic, string>>>> = {
	en: englishParts,
	ja: japaneseParts,
};
