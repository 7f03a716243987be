import {findingMarks, findingText} from '../grid/finding-text.js';
import type {Linted} from '../lint/index.js';
import type {Language} from '../language.js';
import {messagesOf} from '../i18n/index.js';
import {citation, findAnyByCode, label} from '../statuses/index.js';

/** What a response breaks, a line a finding, under the status that it has. */
export const findingsText = (linted: Extract<Linted, {ok: true}>, language: Language): string => {
	const {lint} = messagesOf(language);
	const status = findAnyByCode(linted.code);
	return [
		status === undefined ? String(linted.code) : label(status),
		...linted.findings.map(
			(finding) =>
				`${findingMarks[finding.level]} ${findingText(finding, language)} (${citation(finding.specification)})`,
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
				message: findingText(finding, language),
				specification: finding.specification,
			})),
		},
		undefined,
		2,
	)}\n`;
