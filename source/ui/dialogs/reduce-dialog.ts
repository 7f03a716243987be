import {messagesOf} from '../../i18n/index.js';
import {findAnyByCode, findByCode, label} from '../../statuses/index.js';
import {search} from '../../statuses/search.js';
import {walk, type Answer} from '../../statuses/walk.js';
import {press, type, type Editor} from '../common/text-field.js';
import {toggleFavourite} from '../state/favourites.js';
import {reduceHistory} from '../state/history.js';
import {frameworksFor} from '../state/framework-list.js';
import {reduceMethod, reduceRequest} from './request.js';
import type {Choose, Dialog, State} from '../state/state.js';

type Of<K extends Dialog['kind']> = Extract<Dialog, {kind: K}>;

const none: Dialog = {kind: 'none'};

const steps: Readonly<Record<string, number>> = {up: -1, down: 1, pageup: -10, pagedown: 10, 'shift-tab': -1, tab: 1};

const edited = (editor: Editor, key: string, text: string): Editor =>
	text === '' ? press(editor, key) : type(editor, text);

const clamp = (index: number, length: number): number => Math.min(Math.max(index, 0), Math.max(0, length - 1));

/** A list to choose from by typing, which shows the choice at once. */
type Chooser<D> = {
	/** The state in which the dialog's choice is seen. */
	readonly preview: (next: D) => State;
	/** The state as it was before the dialog. */
	readonly restore: () => State;
	/** What is left of the list for a text, and which of it is chosen. */
	readonly narrow: (text: string) => Pick<D, keyof D & ('matches' | 'index')>;
};

const choosing = <D extends Of<'find'> | Of<'frameworks'>>(
	state: State,
	dialog: D,
	key: string,
	text: string,
	{preview, restore, narrow}: Chooser<D>,
): State => {
	if (key === 'escape') {
		return restore();
	}

	if (key === 'enter') {
		return {...state, dialog: none};
	}

	const step = steps[key];
	if (step !== undefined) {
		return preview({...dialog, index: clamp(dialog.index + step, dialog.matches.length)});
	}

	const editor = edited(dialog.editor, key, text);
	return editor.text === dialog.editor.text
		? {...state, dialog: {...dialog, editor}}
		: preview({...dialog, editor, ...narrow(editor.text)});
};

/** The index of the origin where nothing is typed, and of the best match where something is. */
const indexFor = (text: string, origin: number): number => (text === '' ? Math.max(0, origin) : 0);

const find = (state: State, dialog: Of<'find'>, key: string, text: string, choose: Choose): State =>
	choosing(state, dialog, key, text, {
		preview: (next) => {
			const exact =
				/^\d{3}$/.test(next.editor.text) && text !== '' ? findAnyByCode(Number(next.editor.text)) : undefined;
			return exact === undefined
				? choose({...state, dialog: next}, next.matches[next.index]?.status ?? state.status)
				: choose({...state, dialog: none}, exact);
		},
		restore: () => choose({...state, dialog: none}, dialog.origin),
		narrow: (typed) => {
			const matches = search(typed);
			return {
				matches,
				index: indexFor(
					typed,
					matches.findIndex(({status}) => status === dialog.origin),
				),
			};
		},
	});

/** `*` is in no name, so it can be a key while a name is typed. */
const pickFavourite = (state: State, dialog: Of<'frameworks'>): State => {
	const next = toggleFavourite(state);
	const matches = frameworksFor(dialog.editor.text, next.favourites);
	return {...next, dialog: {...dialog, matches, index: Math.max(0, matches.indexOf(state.framework))}};
};

const pick = (state: State, dialog: Of<'frameworks'>, key: string, text: string): State =>
	text === '*'
		? pickFavourite(state, dialog)
		: choosing(state, dialog, key, text, {
				preview: (next) => ({
					...state,
					dialog: next,
					framework: next.matches[next.index] ?? state.framework,
					scroll: {top: 0, left: 0},
				}),
				restore: () => ({...state, dialog: none, framework: dialog.origin}),
				narrow: (typed) => {
					const matches = frameworksFor(typed, state.favourites);
					return {matches, index: indexFor(typed, matches.indexOf(dialog.origin))};
				},
			});

const prompt = (state: State, {purpose, editor}: Of<'prompt'>, key: string, text: string): State =>
	key === 'escape'
		? {...state, dialog: none}
		: {...state, dialog: {kind: 'prompt', purpose, editor: edited(editor, key, text)}};

/** The state after an answer: the next question, or the status at the end. */
export const answered = (state: State, answers: readonly Answer[], choose: Choose): State => {
	const {at} = walk(answers);
	const status = typeof at === 'number' ? findByCode(at) : undefined;
	return status === undefined
		? {...state, dialog: {kind: 'decide', answers, index: 0}}
		: {
				...choose({...state, dialog: none, shown: state.shown === 'about' ? 'code' : state.shown}, status),
				decided: answers,
				notice: {kind: 'good', text: messagesOf(state.language).decide.reached(label(status))},
			};
};

const decide = (state: State, dialog: Of<'decide'>, key: string, text: string, choose: Choose): State => {
	const {answers, index} = dialog;
	const step = steps[key];
	if (step !== undefined) {
		return {...state, dialog: {...dialog, index: clamp(index + step, 2)}};
	}

	const answer = {y: 'yes', n: 'no', enter: index === 0 ? 'yes' : 'no', right: index === 0 ? 'yes' : 'no'}[text || key];
	if (answer !== undefined) {
		return answered(state, [...answers, answer as Answer], choose);
	}

	return key === 'escape' || (answers.length === 0 && key === 'left')
		? {...state, dialog: none}
		: key === 'left' || key === 'backspace' || key === 'delete'
			? {...state, dialog: {kind: 'decide', answers: answers.slice(0, -1), index: answers.at(-1) === 'no' ? 1 : 0}}
			: state;
};

const help = (state: State, dialog: Of<'help'>, key: string, text: string): State => {
	const {filter} = dialog;
	if (key === 'escape' && filter !== undefined) {
		return {...state, dialog: {kind: 'help', top: 0}};
	}

	if (key === 'escape' || key === 'enter') {
		return {...state, dialog: none};
	}

	const step = steps[key];
	if (step !== undefined) {
		return {...state, dialog: {...dialog, top: Math.max(0, dialog.top + step)}};
	}

	if (filter !== undefined) {
		return {...state, dialog: {kind: 'help', top: 0, filter: edited(filter, key, text)}};
	}

	return text === '/' ? {...state, dialog: {kind: 'help', top: 0, filter: {text: '', cursor: 0}}} : state;
};

/**
 * The state after a key while a dialog is open.
 *
 * @param text what the key types, or nothing
 * @param choose makes a status the selected one
 */
export const reduceDialog = (state: State, key: string, text: string, choose: Choose): State => {
	const {dialog} = state;
	switch (dialog.kind) {
		case 'find':
			return find(state, dialog, key, text, choose);
		case 'frameworks':
			return pick(state, dialog, key, text);
		case 'prompt':
			return prompt(state, dialog, key, text);
		case 'confirm':
			return key === 'escape' || key === 'n' ? {...state, dialog: none} : state;
		case 'help':
			return help(state, dialog, key, text);
		case 'history':
			return reduceHistory(state, dialog.index, key, choose);
		case 'method':
			return reduceMethod(state, dialog, key, text);
		case 'request':
			return reduceRequest(state, dialog, key, text);
		case 'decide':
			return decide(state, dialog, key, text, choose);
		case 'none':
			return state;
	}
};
