import type {Messages} from '../../i18n/index.js';
import {cells} from '../common/cells.js';
import type {FrameContent} from '../common/frame.js';
import {fit, span, type Line} from '../common/lines.js';
import {memoise} from '../common/memoise.js';
import {withCursor} from '../common/text-field-line.js';
import type {TextField} from '../common/text-field.js';
import {wrap} from '../common/wrap.js';
import {roomIn} from '../drawing/layout.js';
import {bindings, groups} from '../keys/keymap.js';
import type {View} from '../state/view.js';
import type {Panel} from './panel.js';

const keyWidth = Math.max(...bindings.map(({shown}) => cells(shown))) + 2;

/** The groups of keys, each as a block of lines of one width; those that a filter leaves. */
const blocks = (words: Messages, filter: string, size: number): ReadonlyArray<readonly Line[]> =>
	groups
		.map((group): readonly Line[] => {
			const entries = bindings
				.filter((binding) => binding.group === group)
				.map(({action, shown}) => ({shown, text: words.actions[action]}))
				.filter(({shown, text}) => `${shown} ${text}`.toLowerCase().includes(filter.toLowerCase()));
			return entries.length === 0
				? []
				: [
						[span(words.groups[group], 'title')],
						...entries.flatMap(({shown, text}) =>
							wrap(text, Math.max(8, size - keyWidth)).map((line, index): Line => [
								...fit([span(index === 0 ? shown : '', 'focus')], keyWidth),
								span(line),
							]),
						),
						[],
					];
		})
		.filter((block) => block.length > 0);

/** Puts blocks into columns of about the same height, in reading order. */
const columnsOf = (all: ReadonlyArray<readonly Line[]>, count: number): ReadonlyArray<readonly Line[]> => {
	const target = Math.ceil(all.reduce((sum, block) => sum + block.length, 0) / count);
	const columns: Line[][] = [[]];
	for (const block of all) {
		const current = columns.at(-1) ?? [];
		if (current.length > 0 && current.length + block.length / 2 > target && columns.length < count) {
			columns.push([...block]);
		} else {
			current.push(...block);
		}
	}

	return columns;
};

/** Every key and what it does, in as many columns as are readable; those that a filter leaves. */
const helpContent = memoise((words: Messages, filter: TextField | undefined, width: number): FrameContent => {
	const text = filter?.text ?? '';
	const count = Math.max(1, Math.min(3, Math.floor(width / 46)));
	const size = Math.floor((width - 2) / count);
	const columns = columnsOf(blocks(words, text, size - 3), count);
	const height = Math.max(0, ...columns.map((column) => column.length));
	return {
		title: [
			span(words.keysTitle, 'title'),
			...(filter === undefined ? [] : [span(` ─ ${words.filter}: `), ...withCursor(filter)]),
		],
		lines:
			height === 0
				? [[span(' '), span(words.noKeys(text), 'warning')]]
				: Array.from({length: height}, (_, row): Line => [
						span('  '),
						...columns.flatMap((column) => fit(column[row] ?? [], size)),
					]),
	};
});

const drawn = ({state, words, layout}: View): {readonly content: FrameContent; readonly extent: number} => {
	const {dialog} = state;
	const room = roomIn(layout.mode, layout.body);
	const content = helpContent(words, dialog.kind === 'help' ? dialog.filter : undefined, room.width);
	return {content, extent: Math.max(0, content.lines.length - room.height)};
};

/** How far the help can be scrolled, in lines. */
export const helpExtentOf = (view: View): number => drawn(view).extent;

/** The help from its first line that is seen, and how much of it is below the last. */
export const helpPanel = (view: View, top: number): Panel => {
	const {content, extent} = drawn(view);
	const hidden = extent - top;
	return {content: hidden > 0 ? {...content, bottom: [span(`↓ ${hidden}`, 'dim')]} : content, top};
};
