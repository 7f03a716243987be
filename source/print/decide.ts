import {messagesOf} from '../i18n/index.js';
import type {Language} from '../language.js';
import {citation, findByCode, label} from '../statuses/index.js';
import {questionTexts} from '../statuses/texts/questions.js';
import {localNameOf, textOf} from '../statuses/texts/index.js';
import {codesFrom, decide, type YesOrNo} from '../statuses/decide.js';

/** The questions that were answered, then the next one with what each answer leads to, or the status at the end. */
export const decideText = (answers: readonly YesOrNo[], language: Language): string => {
	const words = messagesOf(language).decide;
	const texts = questionTexts[language];
	const {answered, at} = decide(answers);
	const before = answered.map(({step, answer}) => `${texts[step.id]?.question ?? step.id}  ${words[answer]}`);
	const gap = before.length > 0 ? [''] : [];
	if (typeof at === 'number') {
		const status = findByCode(at);
		const name = status && localNameOf(status, language);
		return [
			...before,
			...gap,
			status === undefined ? String(at) : `${label(status)}${name === undefined ? '' : `  ${name}`}`,
			textOf(at, language).meaning,
			`status-tui ${at}`,
			'',
		].join('\n');
	}

	const text = texts[at.id];
	const given = answers.map((answer) => `${answer} `).join('');
	const choices = (['yes', 'no'] as const).flatMap((answer) => [
		`  ${words[answer]}${text?.[answer] === undefined ? '' : `: ${text[answer]}`}`,
		`    ${codesFrom(at[answer]).join(' ')}`,
		`    status-tui decide ${given}${answer}`,
	]);
	return [
		...before,
		...gap,
		`${text?.question ?? at.id}${at.specification === undefined ? '' : ` (${citation(at.specification)})`}`,
		...choices,
		'',
	].join('\n');
};
