import type {Status} from '../../statuses/index.js';
import {neighboursOf} from '../../statuses/neighbours.js';
import {modeOf} from '../drawing/layout.js';
import type {HintContext} from '../keys/hints.js';
import type {Dialog} from '../state/dialog.js';
import type {State} from '../state/state.js';

/** The context of each dialog. */
const ofDialog: Readonly<Record<Exclude<Dialog['kind'], 'none'>, HintContext>> = {
	find: 'find',
	frameworks: 'pick',
	prompt: 'prompt',
	confirm: 'prompt',
	help: 'help',
	decide: 'decide',
	history: 'history',
	method: 'edit',
	request: 'edit',
};

const aboutContext = ({code}: Status): HintContext => (neighboursOf(code).length === 0 ? 'alone' : 'about');

const listContext = ({size, shown, status}: Pick<State, 'size' | 'shown' | 'status'>): HintContext =>
	modeOf(size) === 'small' ? 'small' : shown === 'about' ? aboutContext(status) : 'browse';

/** Where the reader is, which decides what the footer teaches. */
export const hintContextOf = (
	state: Pick<State, 'dialog' | 'live' | 'focus' | 'shown' | 'size' | 'status'>,
): HintContext => {
	const {dialog, live, focus} = state;
	if (dialog.kind !== 'none') {
		return ofDialog[dialog.kind];
	}

	if (live.kind !== 'none') {
		return live.kind === 'running' ? 'running' : 'live';
	}

	return focus === 'list' ? listContext(state) : focus === 'curl' ? 'curl' : 'pane';
};
