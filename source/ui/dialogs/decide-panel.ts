import {topicTexts, questionTexts} from '../../statuses/texts/questions.js';
import {codesFrom, decide, type YesOrNo} from '../../statuses/decide.js';
import {span, type Line} from '../common/lines.js';
import {marked, paragraph} from '../common/wrap.js';
import {cite} from '../drawing/links.js';
import {toneOfCode} from '../drawing/status-tone.js';
import type {View} from '../state/view.js';
import {choices} from './decide.js';
import {marker, type DrawPanel} from './panel.js';

/** The key of each answer. */
const keys: Readonly<Record<YesOrNo, string>> = {yes: 'y', no: 'n'};

/** Codes in as many lines as they need, each in the colour of its class. */
const codeLines = (codes: readonly number[], size: number): readonly Line[] => {
	const perLine = Math.max(1, Math.floor((size - 8) / 4));
	return Array.from({length: Math.ceil(codes.length / perLine)}, (_, row): Line => [
		span('      '),
		...codes.slice(row * perLine, (row + 1) * perLine).map((code) => span(`${code} `, toneOfCode(code))),
	]);
};

const answerLine = (answer: YesOrNo, isChosen: boolean, hint: string | undefined, {words}: View): Line => [
	...marker(isChosen),
	span(keys[answer], 'key'),
	span(` ${words.decide[answer]}`, isChosen ? 'title' : undefined),
	...(hint === undefined ? [] : [span(`  ${hint}`, 'dim')]),
];

/** The questions that lead to a status: those that were answered, the next one, and where each answer leads. */
export const decidePanel: DrawPanel<'decide'> = (view, dialog, {width, height}) => {
	const {state, words} = view;
	const title = [span(words.decide.title)];
	const {answered, at} = decide(dialog.answers);
	if (typeof at === 'number') {
		return {content: {title, lines: []}, top: 0};
	}

	const texts = questionTexts[state.language];
	const {question, ...hints} = texts[at.id] ?? {question: at.id};
	const before: readonly Line[] = [
		...answered.flatMap(({step, answer}) =>
			marked('·', `${texts[step.id]?.question ?? step.id}  ${words.decide[answer]}`, width, 'dim'),
		),
		...(answered.length > 0 ? [[]] : []),
	];
	const lines: readonly Line[] = [
		...before,
		...paragraph(question, width, 'strong'),
		[],
		...choices.flatMap((answer, index): readonly Line[] => [
			answerLine(answer, index === dialog.index, hints[answer], view),
			...codeLines(codesFrom(at[answer]), width),
			[],
		]),
		...(at.specification === undefined ? [] : [[span(' '), cite(at.specification, 'dim')]]),
	];
	return {
		content: {
			title,
			detail: [span(topicTexts[state.language][at.part], 'dim')],
			note: [span(words.decide.question(answered.length + 1), 'dim')],
			lines,
		},
		// What was answered gives way to the question and its answers.
		top: Math.max(0, Math.min(before.length, lines.length - height)),
	};
};
