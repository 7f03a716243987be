import {textField} from '../common/text-field.js';
import {noDialog, type DialogOf} from '../state/dialog.js';
import {toggleFavourite} from '../state/favourites.js';
import {frameworksFor} from '../state/framework-list.js';
import {withFramework} from '../state/selection.js';
import type {State} from '../state/state.js';
import {choosing, indexFor} from './choosing.js';
import type {DialogReducer} from './dialog-reducer.js';

/** Opens the list of frameworks at the selected one. */
export const openFrameworks = (state: State): State => {
	const matches = frameworksFor('', state.favourites);
	return {
		...state,
		focus: 'list',
		zoomed: false,
		dialog: {
			kind: 'frameworks',
			typed: textField(),
			matches,
			index: matches.indexOf(state.framework),
			origin: state.framework,
		},
	};
};

/** `*` is in no name, so it can be a key while a name is typed. */
const withFavourite = (state: State, dialog: DialogOf<'frameworks'>): State => {
	const next = toggleFavourite(state);
	const matches = frameworksFor(dialog.typed.text, next.favourites);
	return {...next, dialog: {...dialog, matches, index: Math.max(0, matches.indexOf(state.framework))}};
};

/** A key in the list of frameworks: the code of the chosen one is seen at once. */
export const reduceFrameworks: DialogReducer<'frameworks'> = (state, dialog, press) =>
	press.text === '*'
		? withFavourite(state, dialog)
		: choosing(state, dialog, press, {
				preview: (next) => withFramework({...state, dialog: next}, next.matches[next.index] ?? state.framework),
				restore: () => ({...state, dialog: noDialog, framework: dialog.origin}),
				narrow: (text) => {
					const matches = frameworksFor(text, state.favourites);
					return {matches, index: indexFor(text, matches.indexOf(dialog.origin))};
				},
			});
