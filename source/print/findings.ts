import {neutralise} from '../curl/index.js';
import {lintTexts} from '../lint/texts/index.js';
import type {Finding, Linted, Severity} from '../lint/index.js';
import type {Language} from '../language.js';
import {messagesOf} from '../i18n/index.js';
import {citation, findAnyByCode, label} from '../statuses/index.js';

/** The sentence of a finding, safe to draw. */
export const sentenceOf = ({rule, values}: Finding, language: Language): string =>
	lintTexts[language].rules[rule](values.map((value) => neutralise(value).text));

/** How a finding is marked: what must be mended, what should be, and what is worth a look. */
export const marks: Readonly<Record<Severity, string>> = {must: '✗', should: '!', note: '·'};

/** What a response breaks, a line a finding, under the status that it has. */
export const findingsText = (linted: Extract<Linted, {ok: true}>, language: Language): string => {
	const {lint} = messagesOf(language);
	const status = findAnyByCode(linted.code);
	return [
		status === undefined ? String(linted.code) : label(status),
		...linted.findings.map(
			(finding) => `${marks[finding.level]} ${sentenceOf(finding, language)} (${citation(finding.specification)})`,
		),
		...(linted.findings.length === 0 ? [lint.clean] : []),
		'',
	].join('\n');
};

/** The same as data. */
export const findingsJson = ({code, findings}: Extract<Linted, {ok: true}>, language: Language): string =>
	`${JSON.stringify(
		{
			code,
			findings: findings.map((finding) => ({
				rule: finding.rule,
				level: finding.level,
				message: sentenceOf(finding, language),
				specification: finding.specification,
			})),
		},
		undefined,
		2,
	)}\n`;
