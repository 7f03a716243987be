import {atStart} from '../common/frame.js';
import {noDialog} from './dialog.js';
import {withStatus} from './selection.js';
import type {CurlRun, State} from './state.js';

/** How many runs are remembered. */
const mostRuns = 50;

/** The last runs and one more, newest first. */
export const remembered = (history: readonly CurlRun[], run: CurlRun): readonly CurlRun[] =>
	[run, ...history].slice(0, mostRuns);

/** The state in which a run is shown again: with all that its request was made from, so that Enter asks the same. */
export const recalled = (state: State, run: CurlRun): State => ({
	...withStatus(state, run.chosen.status),
	...run.chosen,
	dialog: noDialog,
	zoomed: false,
	scroll: atStart,
	shown: 'response',
	focus: state.focus === 'list' ? 'list' : 'response',
	live: {kind: 'done', run},
});
