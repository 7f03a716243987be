import type {Messages} from '../../i18n/index.js';
import {shownKey, type ActionName} from './keymap.js';

/** Where the reader is, which decides what the footer teaches. */
export type HintContext =
	| 'browse'
	| 'small'
	| 'pane'
	| 'live'
	| 'running'
	| 'find'
	| 'pick'
	| 'prompt'
	| 'help'
	| 'about'
	| 'alone'
	| 'decide'
	| 'edit'
	| 'history'
	| 'curl';

/** A hint of the footer: the keys of one or more actions, and what they do. */
export type Hint = {readonly keys: string; readonly label: HintLabel};

/** What a hint of the footer says: one of the messages for it. */
export type HintLabel = keyof Messages['hints'];

const hint = (label: HintLabel, ...actions: readonly ActionName[]): Hint => ({
	keys: actions.map((action) => shownKey(action)).join(''),
	label,
});

/** What the footer teaches in each context, most useful first; what does not fit is left out from the end. */
export const hints: Readonly<Record<HintContext, readonly Hint[]>> = {
	browse: [
		hint('status', 'previous-status', 'next-status'),
		hint('framework', 'previous-framework', 'next-framework'),
		hint('find', 'find'),
		hint('run', 'run'),
		hint('copyCode', 'copy-code'),
		hint('about', 'about'),
	],
	small: [hint('find', 'find'), hint('run', 'run'), hint('copyCode', 'copy-code'), hint('help', 'help')],
	pane: [
		hint('scroll', 'previous-status', 'next-status'),
		hint('copyPane', 'copy-pane'),
		hint('zoom', 'zoom'),
		hint('nextPane', 'next-pane'),
		hint('list', 'back'),
		hint('run', 'run'),
	],
	live: [
		hint('again', 'run'),
		hint('back', 'back'),
		hint('content', 'content'),
		hint('follow', 'follow'),
		hint('history', 'history'),
		hint('target', 'target'),
	],
	running: [hint('cancel', 'back')],
	find: [hint('choose', 'previous-status', 'next-status'), hint('keep', 'run'), hint('back', 'back')],
	pick: [
		hint('choose', 'previous-status', 'next-status'),
		hint('keep', 'run'),
		hint('favourite', 'favourite'),
		hint('back', 'back'),
	],
	prompt: [hint('use', 'run'), hint('back', 'back')],
	curl: [
		hint('method', 'method'),
		hint('request', 'request'),
		hint('target', 'target'),
		hint('run', 'run'),
		hint('copyPane', 'copy-pane'),
		hint('list', 'back'),
	],
	history: [
		hint('choose', 'previous-status', 'next-status'),
		hint('show', 'run'),
		hint('again', 'rerun'),
		hint('back', 'back'),
	],
	edit: [hint('choose', 'previous-status', 'next-status'), hint('use', 'run'), hint('back', 'back')],
	help: [hint('scroll', 'previous-status', 'next-status'), hint('find', 'find'), hint('close', 'back')],
	about: [
		hint('status', 'previous-status', 'next-status'),
		hint('neighbour', 'previous-framework', 'next-framework'),
		hint('goTo', 'run'),
		hint('specification', 'specification'),
		hint('back', 'back'),
	],
	alone: [
		hint('status', 'previous-status', 'next-status'),
		hint('specification', 'specification'),
		hint('back', 'back'),
		hint('find', 'find'),
	],
	decide: [
		{keys: 'y n', label: 'answer'},
		hint('choose', 'previous-status', 'next-status'),
		hint('answer', 'run'),
		hint('questionBefore', 'previous-framework'),
		hint('close', 'back'),
	],
};
