import {contentViews, maxRedirects} from '../../curl/live.js';
import {messagesOf} from '../../i18n/index.js';
import {bodyFormats} from '../../response/index.js';
import {atStart} from '../common/frame.js';
import {remembered} from '../state/history.js';
import type {Live, State} from '../state/state.js';
import {nextOf} from './next.js';

/** The next format of the body. */
export const nextFormat = (state: State): State => {
	const format = nextOf(bodyFormats, state.format);
	const text = messagesOf(state.language).formatIs(format);
	return {...state, format, live: {kind: 'none'}, scroll: atStart, notice: {kind: 'good', text}};
};

/** The next way to show the content that came. */
export const nextContentView = (state: State): State => {
	const contentView = nextOf(contentViews, state.contentView);
	const text = messagesOf(state.language).live.contentIs[contentView];
	return {...state, contentView, scroll: atStart, notice: {kind: 'good', text}};
};

/** Has redirects followed, or not. */
export const toggleFollow = (state: State): State => {
	const {follow, ...edit} = state.edit;
	const {followed, notFollowed} = messagesOf(state.language).live;
	return follow === true
		? {...state, edit, notice: {kind: 'good', text: notFollowed}}
		: {...state, edit: {...edit, follow: true}, notice: {kind: 'good', text: followed(maxRedirects)}};
};

/** The state with a run, which is remembered once it is over. */
export const withLive = (state: State, live: Live): State => ({
	...state,
	live,
	history: live.kind === 'done' ? remembered(state.history, live.run) : state.history,
	scroll: atStart,
	shown: live.kind === 'none' ? state.shown : 'response',
	focus: state.focus === 'about' || (live.kind === 'done' && state.focus !== 'list') ? 'response' : state.focus,
});
