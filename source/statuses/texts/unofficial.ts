import type {Language} from '../../language.js';
import type {UnofficialKey} from '../unofficial.js';
import {unofficialTexts as english} from './en/unofficial.js';
import {unofficialTexts as japanese} from './ja/unofficial.js';
import type {UnofficialText} from './text.js';

/** What to know of the unofficial statuses, by their key. */
export const unofficialTexts: Readonly<Record<Language, Readonly<Record<UnofficialKey, UnofficialText>>>> = {
	en: english,
	ja: japanese,
};
