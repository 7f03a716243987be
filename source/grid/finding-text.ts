import {neutralise} from '../neutralise.js';
import type {Finding, Severity} from '../lint/index.js';
import {lintTexts} from '../lint/texts/index.js';
import type {Language} from '../language.js';

/** The sentence of a finding, safe to draw. */
export const findingText = ({rule, values}: Finding, language: Language): string =>
	lintTexts[language].rules[rule](values.map((value) => neutralise(value).text));

/** How a finding is marked: what must be fixed, what should be, and what is worth a look. */
export const findingMarks: Readonly<Record<Severity, string>> = {must: '✗', should: '!', note: '·'};
