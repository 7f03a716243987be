import {copyable, type CopyKind} from '../../grid/copyable.js';
import {copiedLine} from '../../i18n/copied.js';
import type {PaneId} from '../drawing/layout.js';
import {contentOf} from '../panes/contents.js';
import {viewOf, zoomable} from '../state/view.js';
import type {EffectContext} from './context.js';

const copy = async (
	{effects, store, notify, words}: EffectContext,
	text: string | undefined,
	kind: CopyKind,
): Promise<void> => {
	if (text === undefined || text === '') {
		notify('bad', words().nothingToCopy);
		return;
	}

	const copied = await effects.copy(copyable(text, kind));
	notify(copied.ok ? 'good' : 'bad', copiedLine(copied, store.state().language));
};

/** Copies the snippet, or the whole app where that is shown. */
export const copyCode = async (context: EffectContext): Promise<void> => {
	const view = context.view();
	return copy(context, view.state.wholeApp ? contentOf(view, 'code').text : view.cell.snippet, 'code');
};

/** Copies the raw response of the preview, whatever came of a run. */
export const copyResponse = async (context: EffectContext): Promise<void> => {
	const preview = viewOf({...context.store.state(), live: {kind: 'none'}});
	return copy(context, contentOf(preview, 'response').text, 'response');
};

/** Copies the curl line. */
export const copyCurl = async (context: EffectContext): Promise<void> =>
	copy(context, context.view().cell.shellLine, 'command');

const kinds: Readonly<Record<PaneId, CopyKind>> = {
	list: 'command',
	response: 'response',
	curl: 'command',
	code: 'code',
	about: 'command',
};

/** Copies what the focused pane shows. */
export const copyPane = async (context: EffectContext): Promise<void> => {
	const view = context.view();
	const pane = view.state.focus === 'list' ? 'list' : zoomable(view.state);
	return copy(context, contentOf(view, pane).text, kinds[pane]);
};
