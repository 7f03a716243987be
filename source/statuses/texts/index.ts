import type {Language} from '../../language.js';
import {english} from './en/index.js';
import {japanese} from './ja/index.js';
import type {Status} from '../status.js';
import type {StatusText} from './text.js';
import {unofficialTexts} from './unofficial.js';

export type {StatusText} from './text.js';

/** What people want to know of each registered status, by the language's BCP 47 tag and the status code. */
export const texts: Readonly<Record<Language, Readonly<Record<keyof typeof english, StatusText>>>> = {
	en: english,
	ja: japanese,
};

/** The text of a registered status. */
export const textOf = (code: number, language: Language): StatusText => {
	const byCode: Readonly<Record<number, StatusText>> = texts[language];
	const text = byCode[code];
	if (text === undefined) {
		throw new Error(`the catalogue has no text for ${code} in ${language}`);
	}

	return text;
};

/** What a status is called in a language beside its phrase; `undefined` where people say that. */
export const localNameOf = ({code, unofficial}: Status, language: Language): string | undefined =>
	(unofficial === undefined ? textOf(code, language) : unofficialTexts[language][unofficial.key]).name;
