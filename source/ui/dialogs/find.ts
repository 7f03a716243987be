import {findAnyByCode} from '../../statuses/index.js';
import {search} from '../../statuses/search.js';
import {textField} from '../common/text-field.js';
import {noDialog} from '../state/dialog.js';
import {withStatus} from '../state/selection.js';
import type {State} from '../state/state.js';
import {choosing, indexFor} from './choosing.js';
import type {DialogReducer} from './dialog-reducer.js';

/** Opens the search with a text in it, such as the first digit of a code. */
export const openFind = (state: State, text: string): State => {
	const matches = search(text);
	const found = text === '' ? state.status : (matches[0]?.status ?? state.status);
	return {
		...withStatus(state, found),
		focus: 'list',
		zoomed: false,
		dialog: {
			kind: 'find',
			typed: textField(text),
			matches,
			index: Math.max(
				0,
				matches.findIndex(({status}) => status === found),
			),
			origin: state.status,
		},
	};
};

/** A key in the search: what is found is selected at once, and the third digit of a code closes it. */
export const reduceFind: DialogReducer<'find'> = (state, dialog, press) =>
	choosing(state, dialog, press, {
		preview: (next) => {
			const {text} = next.typed;
			const exact = /^\d{3}$/.test(text) && press.text !== '' ? findAnyByCode(Number(text)) : undefined;
			return exact === undefined
				? withStatus({...state, dialog: next}, next.matches[next.index]?.status ?? state.status)
				: withStatus({...state, dialog: noDialog}, exact);
		},
		restore: () => withStatus({...state, dialog: noDialog}, dialog.origin),
		narrow: (text) => {
			const matches = search(text);
			return {
				matches,
				index: indexFor(
					text,
					matches.findIndex(({status}) => status === dialog.origin),
				),
			};
		},
	});
