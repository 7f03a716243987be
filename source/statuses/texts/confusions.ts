import type {Language} from '../../language.js';
import type {ConfusionText} from '../confusions.js';
import {confusionTexts as english} from './en/confusions.js';
import {confusionTexts as japanese} from './ja/confusions.js';

/** What tells statuses apart that people mistake for each other, by the key of their group. */
export const confusionTexts: Readonly<Record<Language, Readonly<Record<string, ConfusionText>>>> = {
	en: english,
	ja: japanese,
};
