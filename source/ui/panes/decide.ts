import {codesFrom, walk, type Answer} from '../../statuses/walk.js';
import {partTexts, stepTexts} from '../../statuses/texts/decision.js';
import {span, wrap, type Line} from '../common/lines.js';
import {cite} from '../drawing/links.js';
import type {Rect} from '../drawing/layout.js';
import type {Panel, View} from '../state/view.js';
import {toneOfCode} from './status-tone.js';

/** The two answers in the order in which they stand. */
export const answers: readonly Answer[] = ['yes', 'no'];

/** Codes as many lines as they need, each in the colour of its class. */
const codeLines = (codes: readonly number[], room: number): readonly Line[] => {
	const perLine = Math.max(1, Math.floor((room - 6) / 4));
	return Array.from({length: Math.ceil(codes.length / perLine)}, (_, row): Line => [
		span('      '),
		...codes.slice(row * perLine, (row + 1) * perLine).map((code) => span(`${code} `, toneOfCode(code))),
	]);
};

/** The questions that lead to a status: those that were answered, the next one, and where each answer leads. */
export const decidePane = ({state, words}: View, inner: Pick<Rect, 'width' | 'height'>): Panel => {
	const {dialog} = state;
	const title = [span(words.decide.title)];
	if (dialog.kind !== 'decide') {
		return {content: {title, lines: [], text: ''}, top: 0};
	}

	const {answered, at} = walk(dialog.answers);
	if (typeof at === 'number') {
		return {content: {title, lines: [], text: ''}, top: 0};
	}

	const texts = stepTexts[state.language];
	const room = inner.width - 2;
	const {question, ...hints} = texts[at.id] ?? {question: at.id};
	const before: readonly Line[] = [
		...answered.flatMap(({step, answer}): readonly Line[] =>
			wrap(`${texts[step.id]?.question ?? step.id}  ${words.decide[answer]}`, room - 2).map((line, index): Line => [
				span(index === 0 ? ' · ' : '   ', 'dim'),
				span(line, 'dim'),
			]),
		),
		...(answered.length > 0 ? [[]] : []),
	];
	const lines: readonly Line[] = [
		...before,
		...wrap(question, room).map((line): Line => [span(` ${line}`, 'strong')]),
		[],
		...answers.flatMap((answer, index): readonly Line[] => {
			const isChosen = index === dialog.index;
			const hint = hints[answer];
			return [
				[
					span(isChosen ? ' ▌ ' : '   ', 'focus'),
					span(answer === 'yes' ? 'y' : 'n', 'key'),
					span(` ${words.decide[answer]}`, isChosen ? 'title' : undefined),
					...(hint === undefined ? [] : [span(`  ${hint}`, 'dim')]),
				],
				...codeLines(codesFrom(at[answer]), room),
				[],
			];
		}),
		...(at.specification === undefined ? [] : [[span(' '), cite(at.specification, 'dim')]]),
	];
	return {
		content: {
			title,
			detail: [span(partTexts[state.language][at.part], 'dim')],
			note: [span(words.decide.question(answered.length + 1), 'dim')],
			lines,
			text: question,
		},
		// What was answered gives way to the question and its answers.
		top: Math.max(0, Math.min(before.length, lines.length - inner.height)),
	};
};
