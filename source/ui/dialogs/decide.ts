import {messagesOf} from '../../i18n/index.js';
import {findByCode, label} from '../../statuses/index.js';
import {decide, type YesOrNo} from '../../statuses/decide.js';
import {moved, stepInList} from '../common/steps.js';
import {noDialog, type DialogOf} from '../state/dialog.js';
import {withStatus} from '../state/selection.js';
import type {State} from '../state/state.js';
import type {DialogReducer} from './dialog-reducer.js';

/** The two answers in the order in which they stand. */
export const choices: readonly YesOrNo[] = ['yes', 'no'];

/** Where the last of some answers stands, so that taking it back leaves it chosen. */
const lastChoice = (answers: readonly YesOrNo[]): number => (answers.at(-1) === 'no' ? 1 : 0);

/** Opens the questions, or the last of those that led here. */
export const openDecide = (state: State): State => {
	const {decided: answers, status} = state;
	return {
		...state,
		zoomed: false,
		focus: 'list',
		live: {kind: 'none'},
		dialog: {
			kind: 'decide',
			answers: decide(answers).at === status.code ? answers.slice(0, -1) : [],
			index: lastChoice(answers),
		},
	};
};

/** The state after some answers to the questions of “which one should I send?”: the next question, or the status at the end. */
export const withAnswers = (state: State, answers: readonly YesOrNo[]): State => {
	const {at} = decide(answers);
	const status = typeof at === 'number' ? findByCode(at) : undefined;
	return status === undefined
		? {...state, dialog: {kind: 'decide', answers, index: 0}}
		: {
				...withStatus({...state, dialog: noDialog, shown: state.shown === 'about' ? 'code' : state.shown}, status),
				decided: answers,
				notice: {kind: 'good', text: messagesOf(state.language).decide.reached(label(status))},
			};
};

/** Back to the question before; at the first one it stays. */
const back = (state: State, {answers}: DialogOf<'decide'>): State => ({
	...state,
	dialog: {kind: 'decide', answers: answers.slice(0, -1), index: lastChoice(answers)},
});

/** A key at a question: `y` and `n` answer it, Enter and → as is chosen, ← goes back to the one before. */
export const reduceDecide: DialogReducer<'decide'> = (state, dialog, {key}) => {
	const {answers, index} = dialog;
	const step = stepInList(key);
	if (step !== undefined) {
		return {...state, dialog: {...dialog, index: moved(index, step, choices.length)}};
	}

	switch (key) {
		case 'y':
			return withAnswers(state, [...answers, 'yes']);
		case 'n':
			return withAnswers(state, [...answers, 'no']);
		case 'enter':
		case 'right':
			return withAnswers(state, [...answers, choices[index] ?? 'yes']);
		case 'escape':
			return {...state, dialog: noDialog};
		case 'left':
			return answers.length === 0 ? {...state, dialog: noDialog} : back(state, dialog);
		case 'backspace':
		case 'delete':
			return back(state, dialog);
		default:
			return state;
	}
};
