import {bindings, groups} from '../input/keymap.js';
import {cells, fit, plain, span, wrap, type Line} from '../common/lines.js';
import type {Content, View} from '../state/view.js';
import {withCursor} from './input.js';

const keyWidth = Math.max(...bindings.map(({shown}) => cells(shown))) + 2;

/** The groups of keys, each as a block of lines of one width; those that a filter leaves. */
const blocks = ({words}: View, filter: string, size: number): ReadonlyArray<readonly Line[]> =>
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

/** Every key and what it does, in as many columns as are readable. */
export const helpPane = (view: View, inner: {readonly width: number}): Content => {
	const {dialog} = view.state;
	const filter = dialog.kind === 'help' ? dialog.filter : undefined;
	const count = Math.max(1, Math.min(3, Math.floor(inner.width / 46)));
	const size = Math.floor((inner.width - 2) / count);
	const columns = columnsOf(blocks(view, filter?.text ?? '', size - 3), count);
	const height = Math.max(0, ...columns.map((column) => column.length));
	const lines = Array.from({length: height}, (_, row): Line => [
		span('  '),
		...columns.flatMap((column) => fit(column[row] ?? [], size)),
	]);
	return {
		title: [
			span(view.words.keysTitle, 'title'),
			...(filter === undefined ? [] : [span(` ─ ${view.words.filter}: `), ...withCursor(filter)]),
		],
		lines: height === 0 ? [[span(' '), span(view.words.noKeys(filter?.text ?? ''), 'warning')]] : lines,
		text: lines.map((line) => plain(line)).join('\n'),
	};
};
