import {frameworks, type Framework} from '../frameworks/index.js';
import {findByCode, search, type Status} from '../statuses/index.js';
import {press, type, type Editor} from './editor.js';
import type {Dialog, State} from './state.js';

type Of<K extends Dialog['kind']> = Extract<Dialog, {kind: K}>;

const none: Dialog = {kind: 'none'};

const steps: Readonly<Record<string, number>> = {up: -1, down: 1, pageup: -10, pagedown: 10, 'shift-tab': -1, tab: 1};

const edited = (editor: Editor, key: string, text: string): Editor =>
	text === '' ? press(editor, key) : type(editor, text);

const clamp = (index: number, length: number): number => Math.min(Math.max(index, 0), Math.max(0, length - 1));

/** The frameworks whose name, id or language contain every word, in the order of the registry. */
const frameworksFor = (text: string): readonly Framework[] => {
	const words = text.toLowerCase().split(/\s+/);
	return frameworks.filter(({id, name, language}) => {
		const all = `${id} ${name} ${language.name}`.toLowerCase();
		return words.every((word) => all.includes(word));
	});
};

type Choose = (state: State, status: Status) => State;

const find = (state: State, dialog: Of<'find'>, key: string, text: string, choose: Choose): State => {
	const show = (next: Of<'find'>): State =>
		choose({...state, dialog: next}, next.matches[next.index]?.status ?? state.status);
	if (key === 'escape') {
		return choose({...state, dialog: none}, dialog.origin);
	}

	if (key === 'enter') {
		return {...state, dialog: none};
	}

	const step = steps[key];
	if (step !== undefined) {
		return show({...dialog, index: clamp(dialog.index + step, dialog.matches.length)});
	}

	const editor = edited(dialog.editor, key, text);
	if (editor.text === dialog.editor.text) {
		return {...state, dialog: {...dialog, editor}};
	}

	const isWholeCode = /^\d{3}$/.test(editor.text) && text !== '';
	const exact = isWholeCode ? findByCode(Number(editor.text)) : undefined;
	if (exact !== undefined) {
		return choose({...state, dialog: none}, exact);
	}

	const matches = search(editor.text);
	const origin = matches.findIndex(({status}) => status === dialog.origin);
	return show({...dialog, editor, matches, index: editor.text === '' ? Math.max(0, origin) : 0});
};

const pick = (state: State, dialog: Of<'frameworks'>, key: string, text: string): State => {
	const show = (next: Of<'frameworks'>): State => ({
		...state,
		dialog: next,
		framework: next.matches[next.index] ?? state.framework,
		scroll: {top: 0, left: 0},
	});
	if (key === 'escape') {
		return {...state, dialog: none, framework: dialog.origin};
	}

	if (key === 'enter') {
		return {...state, dialog: none};
	}

	const step = steps[key];
	if (step !== undefined) {
		return show({...dialog, index: clamp(dialog.index + step, dialog.matches.length)});
	}

	const editor = edited(dialog.editor, key, text);
	const matches = frameworksFor(editor.text);
	const index = Math.max(0, editor.text === '' ? matches.indexOf(dialog.origin) : 0);
	return editor.text === dialog.editor.text
		? {...state, dialog: {...dialog, editor}}
		: show({...dialog, editor, matches, index});
};

const prompt = (state: State, {purpose, editor}: Of<'prompt'>, key: string, text: string): State =>
	key === 'escape'
		? {...state, dialog: none}
		: {...state, dialog: {kind: 'prompt', purpose, editor: edited(editor, key, text)}};

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
		case 'help':
			return help(state, dialog, key, text);
		case 'none':
			return state;
	}
};
