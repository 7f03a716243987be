import {everyVersion} from '../../../source/frameworks/index.js';
import {registered, unregistered} from '../../../source/statuses/index.js';
import {helpExtentOf} from '../../../source/ui/dialogs/help-panel.js';
import {modeOf} from '../../../source/ui/drawing/layout.js';
import {extentOf, pageOf} from '../../../source/ui/reducers/scrolling.js';
import {frameworkRows} from '../../../source/ui/state/framework-list.js';
import type {State} from '../../../source/ui/state/state.js';
import {rowOf, rowsOf} from '../../../source/ui/state/status-list.js';
import {viewOf} from '../../../source/ui/state/view.js';

/** The row that has to be visible, and how many there are. */
export const selected = ({
	dialog,
	status,
	showsUnofficial,
	favourites,
}: State): readonly [index: number, total: number] => {
	if (dialog.kind === 'find') {
		return [dialog.index, dialog.matches.length];
	}

	if (dialog.kind === 'frameworks') {
		const rows = frameworkRows(dialog.matches, favourites);
		const chosen = dialog.matches[dialog.index];
		const index = rows.findIndex((row) => row.kind === 'framework' && row.framework === chosen);
		return [dialog.matches.length === 0 ? 0 : index, rows.length];
	}

	return [rowOf(status), rowsOf({showsUnofficial}).length];
};

/** What does not hold of a state and always should. */
export const broken = (state: State): readonly string[] => {
	const [index, total] = selected(state);
	const height = pageOf(state, 'list');
	const extent = extentOf(state);
	const {scroll, listTop, dialog} = state;
	const rules: ReadonlyArray<readonly [name: string, holds: boolean]> = [
		['the status is registered', [...registered, ...unregistered].includes(state.status)],
		['the framework is one of ours', everyVersion.includes(state.framework)],
		['the list begins inside', listTop >= 0 && listTop <= Math.max(0, total - height)],
		[
			'the selected row is visible',
			modeOf(state.size) === 'tiny' || total === 0 || (index >= listTop && index < listTop + height),
		],
		['a chosen row is there', index >= 0 && (total === 0 || index < total)],
		['the pane is scrolled inside', scroll.top >= 0 && scroll.top <= extent.height],
		['the pane is panned inside', scroll.left >= 0 && scroll.left <= extent.width],
		['the help is scrolled inside', dialog.kind !== 'help' || dialog.top <= helpExtentOf(viewOf(state))],
		['a row of the request is there', dialog.kind !== 'request' || dialog.rows[dialog.index] !== undefined],
		['a run of the history is there', dialog.kind !== 'history' || state.history[dialog.index] !== undefined],
		['a cursor is in its text', !('typed' in dialog) || dialog.typed.cursor <= dialog.typed.text.length],
	];
	return rules.filter(([, holds]) => !holds).map(([name]) => name);
};
