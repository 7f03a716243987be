import type {PaneId} from '../drawing/layout.js';
import {shownKey} from '../input/keymap.js';
import {fit, justify, span, width, type Line, type Span} from '../common/lines.js';
import {cite} from '../drawing/links.js';
import {localNameOf} from '../../statuses/texts/index.js';
import {toneOf} from '../common/theme.js';
import type {View} from '../state/view.js';
import {withCursor} from './input.js';
import {position} from './list.js';

/** The line above the panes: what is selected, and the two keys that everybody needs; the class only where there is room. */
export const header = ({state, cell, words, layout}: View): Line => {
	const {status} = cell;
	const isWide = layout.mode !== 'medium';
	const size = layout.header.width;
	const name = [span(' status-tui', 'dim'), span(`   ${status.code} ${status.phrase}`, toneOf(status.class))];
	const localName = localNameOf(status, state.language);
	const local = localName === undefined ? [] : [span(`  ${localName}`, 'dim')];
	const group = [span(`   ${status.class}xx ${words.classes[status.class].toLowerCase()}`, 'dim')];
	const specification = [span('   '), cite(status.specification, 'dim')];
	const right = [
		...(isWide ? [span(`  ${state.language}`, 'dim')] : []),
		span(`  ${shownKey('help')}`, 'key'),
		span(` ${words.helpKey}`, 'dim'),
		...(isWide ? [span(`  ${shownKey('quit')}`, 'key'), span(` ${words.quitKey}`, 'dim')] : []),
		span(' '),
	];
	const forms = [
		[...name, ...local, ...group, ...specification],
		[...name, ...local, ...specification],
		[...name, ...specification],
	];
	return justify(forms.find((form) => width(form) + width(right) <= size) ?? name, right, size);
};

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

/** What is being typed to choose from a list, which has no title on a small terminal. */
const typedLine = ({state, words}: View): Line | undefined =>
	state.dialog.kind === 'find' || state.dialog.kind === 'frameworks'
		? [span(` ${state.dialog.kind === 'find' ? words.find : words.frameworks}: `), ...withCursor(state.dialog.editor)]
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
