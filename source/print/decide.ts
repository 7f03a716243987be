import {messagesOf} from '../i18n/index.js';
import type {Language} from '../language.js';
import {citation, findByCode, label} from '../statuses/index.js';
import {stepTexts} from '../statuses/texts/decision.js';
import {localNameOf, textOf} from '../statuses/texts/index.js';
import {codesFrom, walk, type Answer} from '../statuses/walk.js';

/** The questions that were answered, then the next one with what each answer leads to, or the status at the end. */
export const decideText = (answers: readonly Answer[], language: Language): string => {
	const {decide} = messagesOf(language);
	const texts = stepTexts[language];
	const {answered, at} = walk(answers);
	const before = answered.map(({step, answer}) => `${texts[step.id]?.question ?? step.id}  ${decide[answer]}`);
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
		`  ${decide[answer]}${text?.[answer] === undefined ? '' : `: ${text[answer]}`}`,
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
