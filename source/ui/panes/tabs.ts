import {span, width, type Line, type Span} from '../common/lines.js';
import type {PaneId} from '../drawing/layout.js';
import type {View} from '../state/view.js';

const tabs = ['code', 'response', 'curl', 'about'] as const;

const tabOf = ({state, words}: View, short: boolean, pane: (typeof tabs)[number]): Span => {
	const name = short ? words.tabs[pane] : words.panes[pane];
	return pane === state.shown ? span(`[${name}]`, state.focus === pane ? 'focus' : 'title') : span(name, 'dim');
};

/** The panes that share one place, the one that is seen between brackets. */
export const tabStrip = (view: View, short: boolean): Line =>
	tabs.flatMap((pane, index) => [span(index === 0 ? '' : ' '), tabOf(view, short, pane)]);

/** The pane whose tab covers a column of the screen, of a strip that begins or ends at another. */
export const tabAt = (
	view: View,
	short: boolean,
	{column, ...edge}: {readonly column: number} & ({readonly start: number} | {readonly end: number}),
): PaneId | undefined => {
	let start = 'start' in edge ? edge.start : edge.end - width(tabStrip(view, short));
	return tabs.find((pane) => {
		const end = start + width([tabOf(view, short, pane)]);
		const isHit = column >= start && column < end;
		start = end + 1;
		return isHit;
	});
};
