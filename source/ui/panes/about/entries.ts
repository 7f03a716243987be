import {cells} from '../../common/cells.js';
import {plain, span, type Line} from '../../common/lines.js';
import {paragraph, wrap} from '../../common/wrap.js';
import {toneOf} from '../../drawing/status-tone.js';
import type {View} from '../../state/view.js';
import type {PaneContent} from '../pane.js';

/** A labelled part of an about panel: what it says, broken to the room there is; without lines it is left out. */
export type AboutEntry = readonly [name: string, lines: (room: number) => readonly Line[]];

/** What an about panel says of a status. */
export type About = {
	/** The code and the phrase. */
	readonly label: string;
	/** What it is called in the language of the program. */
	readonly name: string | undefined;
	readonly meaning: string;
	readonly entries: readonly AboutEntry[];
};

/** Text as lines of at most `room` cells. */
export const textLines = (text: string, room: number): readonly Line[] => wrap(text, room).map((line) => [span(line)]);

/** Below so many cells a column of labels would take too much of the room. */
const narrow = 60;

const underLabel = (label: string, values: readonly Line[]): readonly Line[] => [
	...(label === '' ? [] : [[span(` ${label}`, 'dim')]]),
	...values.map((value): Line => [span(' '), ...value]),
];

/** A label and its value in two columns. */
const labelled = (label: string, values: readonly Line[], labelWidth: number): readonly Line[] =>
	values.map((value, index) => [
		span(' '),
		span((index === 0 ? label : '') + ' '.repeat(Math.max(1, labelWidth - (index === 0 ? cells(label) : 0))), 'dim'),
		...value,
	]);

/** An about panel in `width` cells: the meaning first, then each entry under its label. */
export const entriesContent = (
	{cell, words}: View,
	{label, name, meaning, entries}: About,
	width: number,
): PaneContent => {
	const isNarrow = width < narrow;
	const labelWidth = Math.max(...entries.map(([each]) => cells(each))) + 2;
	const room = Math.max(10, width - (isNarrow ? 2 : labelWidth + 3));
	const lines = [
		...paragraph(meaning, width, 'strong'),
		...entries.flatMap(([each, linesOf]) => {
			const values = linesOf(room);
			if (values.length === 0) {
				return [];
			}

			return [[], ...(isNarrow ? underLabel(each, values) : labelled(each, values, labelWidth))];
		}),
	];
	return {
		title: [span(words.panes.about)],
		detail: [span(label, toneOf(cell.status.class)), span(name === undefined ? '' : `  ${name}`)],
		lines,
		text: lines.map((line) => plain(line).trimEnd()).join('\n'),
	};
};
