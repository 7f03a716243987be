import {contentFrom, fieldFrom, isVisible, type Read, type RequestEdit} from '../../curl/index.js';
import {failure, type Failure} from '../../i18n/failures/index.js';
import {methods, type Method} from '../../method.js';
import type {Field} from '../../response/index.js';
import {editor, press, type, type Editor} from '../common/text-field.js';
import type {Dialog, State} from '../state/state.js';
import {viewOf} from '../state/view.js';

type Of<K extends Dialog['kind']> = Extract<Dialog, {kind: K}>;

const none: Dialog = {kind: 'none'};

const steps: Readonly<Record<string, number>> = {up: -1, down: 1, pageup: -10, pagedown: 10, 'shift-tab': -1, tab: 1};

const clamp = (index: number, length: number): number => Math.min(Math.max(index, 0), length - 1);

/** The state with another request; what an earlier one got is no answer to it. */
const withEdit = (state: State, edit: RequestEdit): State => ({...state, edit, live: {kind: 'none'}});

const methodOf = (state: State): string => viewOf(state).cell.request.method;

/** The state with a method; the one that the request has anyway is none of the reader's own. */
const withMethod = (state: State, method: Method): State => {
	const {method: _method, ...rest} = state.edit;
	return withEdit(state, methodOf({...state, edit: rest}) === method ? rest : {...rest, method});
};

/** Opens the list of methods at the one that the request has. */
export const startMethod = (state: State): State => ({
	...state,
	zoomed: false,
	dialog: {
		kind: 'method',
		index: Math.max(
			0,
			methods.findIndex((each) => each === methodOf(state)),
		),
		origin: state.edit,
	},
});

const chosen = (state: State, dialog: Of<'method'>, index: number): State => {
	const method = methods[index];
	return method === undefined || index === dialog.index
		? state
		: {...withMethod(state, method), dialog: {...dialog, index}};
};

/** The next method with this first letter, from the chosen one on. */
const byLetter = (letter: string, from: number): number => {
	const places = methods.flatMap((each, index) => (each.startsWith(letter.toUpperCase()) ? [index] : []));
	return places.find((index) => index > from) ?? places[0] ?? from;
};

/** A key in the list of methods: what is chosen is seen in the curl line at once, and Esc takes it back. */
export const reduceMethod = (state: State, dialog: Of<'method'>, key: string, text: string): State => {
	switch (key) {
		case 'escape':
			return {...(state.edit === dialog.origin ? state : withEdit(state, dialog.origin)), dialog: none};
		case 'enter':
			return {...state, dialog: none};
		default: {
			const step = steps[key];
			const index = step === undefined ? byLetter(text, dialog.index) : clamp(dialog.index + step, methods.length);
			return text === '' && step === undefined ? state : chosen(state, dialog, index);
		}
	}
};

const line = ([name, value]: Field): string => `${name}: ${value}`;

/** Opens the lines of the request's own fields and content, at the end of the fields. */
export const startRequest = (state: State): State => {
	const {fields, content} = state.edit;
	return {
		...state,
		zoomed: false,
		dialog: {
			kind: 'request',
			rows: [...fields.map((field) => editor(line(field))), editor(), editor(content)],
			index: fields.length,
			origin: state.edit,
		},
	};
};

const readRow = ({text}: Editor, isContent: boolean): Read<Field | string> =>
	isContent ? contentFrom(text) : fieldFrom(text);

/** The lines that are not empty, each with its place and what it means. */
const readRows = (rows: readonly Editor[]) =>
	rows
		.map((row, index) => ({index, isContent: index === rows.length - 1, row}))
		.filter(({row}) => row.text !== '')
		.map(({index, isContent, row}) => ({index, ...readRow(row, isContent)}));

/** What the lines say, as far as they say something. */
const editOf = (rows: readonly Editor[], {fields: _fields, content: _content, ...rest}: RequestEdit): RequestEdit => {
	const values = readRows(rows).flatMap((each) => (each.ok ? [each.value] : []));
	const content = values.find((value) => typeof value === 'string');
	return {
		...rest,
		fields: values.filter((value) => typeof value !== 'string'),
		...(content !== undefined && {content}),
	};
};

/** Lines with one empty one after the fields, and no other empty one but where the cursor is. */
const tidied = (rows: readonly Editor[], index: number): Pick<Of<'request'>, 'rows' | 'index'> => {
	const content = rows.at(-1) ?? editor();
	const isOnContent = index === rows.length - 1;
	const fields = rows.slice(0, -1);
	const kept = fields.filter(({text}, each) => text !== '' || each === index);
	const current = fields[index];
	const all = kept.at(-1)?.text === '' ? kept : [...kept, editor()];
	return {
		rows: [...all, content],
		index: isOnContent || current === undefined ? all.length : Math.max(0, all.indexOf(current)),
	};
};

/** What is wrong with a line, said beside it. */
const wrong = (state: State, dialog: Of<'request'>, index: number, error: Failure): State => ({
	...state,
	dialog: {...dialog, index, error},
});

const kept = (state: State, dialog: Of<'request'>): State => {
	const bad = readRows(dialog.rows).find((each) => !each.ok);
	return bad === undefined ? {...state, dialog: none} : wrong(state, dialog, bad.index, bad.reason);
};

/** A key in the lines of the request: what they say is seen in the curl line at once, and Esc takes it back. */
export const reduceRequest = (state: State, dialog: Of<'request'>, key: string, text: string): State => {
	const {rows, index, origin} = dialog;
	if (key === 'escape') {
		return {...(state.edit === origin ? state : withEdit(state, origin)), dialog: none};
	}

	if (key === 'enter') {
		return kept(state, dialog);
	}

	const step = steps[key];
	if (step !== undefined) {
		return {...state, dialog: {kind: 'request', origin, ...tidied(rows, clamp(index + step, rows.length))}};
	}

	if (!isVisible(text)) {
		return wrong(state, dialog, index, failure('notVisible'));
	}

	const changed = rows.map((row, each) => (each === index ? (text === '' ? press(row, key) : type(row, text)) : row));
	const next: State = {...state, dialog: {kind: 'request', origin, ...tidied(changed, index)}};
	return changed[index]?.text === rows[index]?.text ? next : withEdit(next, editOf(changed, origin));
};
