import {titleOf} from '../../frameworks/index.js';
import {messagesOf} from '../../i18n/index.js';
import type {State} from './state.js';

/** Makes the selected framework the last of the favourites, or takes it from them. */
export const toggleFavourite = (state: State): State => {
	const {favourites, framework, language} = state;
	const isFavourite = favourites.includes(framework);
	const words = messagesOf(language);
	const say = isFavourite ? words.noFavourite : words.favourite;
	return {
		...state,
		favourites: isFavourite ? favourites.filter((each) => each !== framework) : [...favourites, framework],
		notice: {kind: 'good', text: say(titleOf(framework))},
	};
};
