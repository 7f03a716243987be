import {fit, justify, span, type Line} from '../common/lines.js';
import {withCursor} from '../common/text-field-line.js';
import {toneOf} from '../drawing/status-tone.js';
import {tabStrip} from '../panes/tabs.js';
import {position} from '../state/status-list.js';
import type {View} from '../state/view.js';

/** What is being typed to choose from a list, which has no title on a small terminal. */
const typedLine = ({state, words}: View): Line | undefined =>
	state.dialog.kind === 'find' || state.dialog.kind === 'frameworks'
		? [span(` ${state.dialog.kind === 'find' ? words.find : words.frameworks}: `), ...withCursor(state.dialog.typed)]
		: undefined;

/** The three lines above the one pane of a small terminal: the title is the list. */
export const smallHeader = (view: View): readonly Line[] => {
	const {cell, state, layout} = view;
	const size = layout.header.width;
	const onList = state.focus === 'list';
	const typed = typedLine(view);
	return [
		justify(
			[span(` ${cell.status.code} ${cell.status.phrase}`, toneOf(cell.status.class))],
			[span(` ${position(state)}`, 'dim'), span(onList ? ' ↑↓ ' : ' ', 'key')],
			size,
		),
		typed !== undefined
			? fit(typed, size)
			: justify(
					[span(` ${cell.framework.name}`), span(' ←→', 'key')],
					[span(' '), ...tabStrip(view, true), span(' ')],
					size,
				),
		[span('─'.repeat(size), onList ? 'border' : 'focus')],
	];
};
