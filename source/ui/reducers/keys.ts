import {messagesOf} from '../../i18n/index.js';
import {languages} from '../../language.js';
import {atStart} from '../common/frame.js';
import {openDecide} from '../dialogs/decide.js';
import {openFind} from '../dialogs/find.js';
import {openFrameworks} from '../dialogs/frameworks.js';
import {openHelp} from '../dialogs/help.js';
import {openHistory} from '../dialogs/history.js';
import {openMethod} from '../dialogs/method.js';
import {openFolderPrompt, openTargetPrompt} from '../dialogs/prompt.js';
import {openRequest} from '../dialogs/request.js';
import type {ActionName} from '../keys/keymap.js';
import {toggleFavourite} from '../state/favourites.js';
import type {State} from '../state/state.js';
import {back, focusNext, toggleAbout, toggleZoom} from './focus.js';
import {
	goToNeighbour,
	moveHorizontally,
	movePage,
	moveToEnd,
	moveVertically,
	nextVersion,
	toggleUnofficial,
} from './moving.js';
import {nextOf} from './next.js';
import {nextContentView, nextFormat, toggleFollow} from './live.js';

const unchanged = (state: State): State => state;

const nextLanguage = (state: State): State => {
	const language = nextOf(languages, state.language);
	const {languageIs, languageName} = messagesOf(language);
	return {...state, language, notice: {kind: 'good', text: languageIs(languageName)}};
};

/** What each key does to the state; those with an effect outside leave it as it is, and the effect reports back. */
export const keys: Readonly<Record<ActionName, (state: State, key: string) => State>> = {
	'previous-status': moveVertically(-1),
	'next-status': moveVertically(1),
	'page-up': movePage(-1),
	'page-down': movePage(1),
	first: moveToEnd(-1),
	last: moveToEnd(1),
	jump: openFind,
	find: (state) => openFind(state, ''),
	decide: openDecide,
	unofficial: toggleUnofficial,
	'previous-framework': moveHorizontally(-1),
	'next-framework': moveHorizontally(1),
	frameworks: openFrameworks,
	version: nextVersion,
	favourite: toggleFavourite,
	'next-pane': focusNext(1),
	'previous-pane': focusNext(-1),
	zoom: toggleZoom,
	about: toggleAbout,
	specification: unchanged,
	format: nextFormat,
	app: (state) => ({...state, wholeApp: !state.wholeApp, scroll: atStart}),
	'copy-code': unchanged,
	'copy-response': unchanged,
	'copy-curl': unchanged,
	'copy-pane': unchanged,
	write: openFolderPrompt,
	run: goToNeighbour,
	back,
	target: openTargetPrompt,
	method: openMethod,
	request: openRequest,
	history: openHistory,
	rerun: unchanged,
	follow: toggleFollow,
	content: nextContentView,
	language: nextLanguage,
	help: openHelp,
	quit: unchanged,
	suspend: unchanged,
};
