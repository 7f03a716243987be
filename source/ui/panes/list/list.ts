import {allStatuses, label, type Match, type Status} from '../../../statuses/index.js';
import type {Messages} from '../../../i18n/index.js';
import {span, type Line, type Span} from '../../common/lines.js';
import {withCursor} from '../../common/text-field-line.js';
import type {TextField} from '../../common/text-field.js';
import {toneOf} from '../../drawing/status-tone.js';
import {position, rowsOf} from '../../state/status-list.js';
import type {View} from '../../state/view.js';
import type {Pane, PaneContent} from '../pane.js';
import {frameworkList} from './frameworks.js';

/** The label of a status with the characters that a search matched picked out. */
const matched = (status: Status, indexes: readonly number[]): readonly Span[] => {
	const hits = new Set(indexes);
	return [...label(status)].map((character, index) => span(character, hits.has(index) ? 'match' : undefined));
};

const statusLine = (status: Status, selected: Status, indexes: readonly number[] = []): Line => {
	const tone = toneOf(status.class);
	if (status !== selected) {
		return [
			span('  '),
			...(indexes.length > 0
				? matched(status, indexes)
				: [span(String(status.code), 'dim'), span(` ${status.phrase}`)]),
		];
	}

	return [
		span('▌ ', tone),
		...(indexes.length > 0
			? matched(status, indexes).map((each) => (each.tone === undefined ? {...each, tone} : each))
			: [span(label(status), tone)]),
	];
};

const statusList = ({state, words}: View): PaneContent => ({
	title: [span(words.panes.list)],
	note: [span(position(state), 'dim')],
	lines: rowsOf(state).map((row): Line => {
		if (row.kind === 'status') {
			return statusLine(row.status, state.status);
		}

		const heading = row.kind === 'class' ? `${row.class}xx ${words.classes[row.class]}` : words.unofficialClass;
		return [span(' '), span(heading, 'dim')];
	}),
	text: label(state.status),
});

const nothingFound = (text: string, words: Messages): readonly Line[] => [
	[span(' '), span(words.nothingFound(text), 'warning')],
	[span(' '), span(words.nothingFoundHelp, 'dim')],
];

const foundList = ({state, words}: View, typed: TextField, matches: readonly Match[]): PaneContent => ({
	title: [span(`${words.find}: `), ...withCursor(typed)],
	note: [span(`${matches.length}/${allStatuses.length}`, 'dim')],
	lines:
		matches.length === 0
			? nothingFound(typed.text, words)
			: matches.map(({status, indexes}) => statusLine(status, state.status, indexes)),
	text: matches.map(({status}) => label(status)).join('\n'),
});

/** The list: all statuses, those that a search found, or the frameworks. */
export const listPane: Pane = (view, room) => {
	const {dialog} = view.state;
	switch (dialog.kind) {
		case 'find':
			return foundList(view, dialog.typed, dialog.matches);
		case 'frameworks':
			return frameworkList(view, dialog, room);
		default:
			return statusList(view);
	}
};
