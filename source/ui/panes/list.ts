import {everyVersion, schemaOf, titleOf, verified, type Framework} from '../../frameworks/index.js';
import {allStatuses, label, type Match, type Status} from '../../statuses/index.js';
import type {Messages} from '../../i18n/index.js';
import {rowsOf, statusesOf} from '../state/status-list.js';
import {pickerRows} from '../state/framework-list.js';
import {cells, span, type Line, type Span} from '../common/lines.js';
import {withCursor} from './input.js';
import {toneOf} from '../common/theme.js';
import type {State} from '../state/state.js';
import type {Content, Pane, View} from '../state/view.js';

/** The label of a status with the characters that a search matched picked out. */
const matched = (status: Status, indexes: readonly number[]): readonly Span[] => {
	const hits = new Set(indexes);
	return [...label(status)].map((character, index) => span(character, hits.has(index) ? 'match' : undefined));
};

const statusRow = (status: Status, selected: Status, indexes: readonly number[] = []): Line => {
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

const browse = ({state, words}: View): Content => {
	const lines = rowsOf(state).map((row): Line => {
		if (row.kind === 'status') {
			return statusRow(row.status, state.status);
		}

		return [
			span(' '),
			span(row.kind === 'class' ? `${row.class}xx ${words.classes[row.class]}` : words.unofficialClass, 'dim'),
		];
	});
	return {
		title: [span(words.panes.list)],
		note: [span(position(state), 'dim')],
		lines,
		text: label(state.status),
	};
};

/** Where the selected status stands among those of the list: `45/64`. */
export const position = (state: State): string => {
	const statuses = statusesOf(state);
	return `${statuses.indexOf(state.status) + 1}/${statuses.length}`;
};

const nothing = (text: string, words: Messages): readonly Line[] => [
	[span(' '), span(words.nothingFound(text), 'warning')],
	[span(' '), span(words.nothingFoundHelp, 'dim')],
];

const find = (view: View, text: string, cursor: number, matches: readonly Match[]): Content => ({
	title: [span(`${view.words.find}: `), ...withCursor({text, cursor})],
	note: [span(`${matches.length}/${allStatuses.length}`, 'dim')],
	lines:
		matches.length === 0
			? nothing(text, view.words)
			: matches.map(({status, indexes}) => statusRow(status, view.state.status, indexes)),
	text: matches.map(({status}) => label(status)).join('\n'),
});

/** What was seen of a framework, in full and in short: the version that ran, or that only its schema was asked. */
const seenOf = ({id}: Framework, words: Messages): readonly Span[] => {
	const version = verified[id]?.version;
	if (version === undefined) {
		return [span(words.notRun, 'dim')];
	}

	return schemaOf(id) === undefined
		? [span(`✓ ${version}`, 'good'), span('✓', 'good')]
		: [span(words.schemaOnly(version), 'dim'), span(words.schema, 'dim')];
};

/** A framework, and at the right edge what was seen of it, as far as there is room. */
const frameworkRow = (framework: Framework, {state, words}: View, width: number): Line => {
	const title = titleOf(framework);
	const selected = framework === state.framework;
	const room = width - cells(title) - 3;
	const mark = seenOf(framework, words).find(({text}) => cells(text) < room) ?? span('');
	return [
		span(selected ? '▌ ' : '  ', 'focus'),
		span(title, selected ? 'title' : undefined),
		span(' '.repeat(Math.max(0, room - cells(mark.text)))),
		mark,
	];
};

const frameworkList: Pane = (view, {width}) => {
	const {state, words} = view;
	if (state.dialog.kind !== 'frameworks') {
		return {title: [], lines: [], text: ''};
	}

	const {editor, matches} = state.dialog;
	return {
		title: [span(`${words.frameworks}: `), ...withCursor(editor)],
		note: [span(`${matches.length}/${everyVersion.length}`, 'dim')],
		lines:
			matches.length === 0
				? [[span(' '), span(words.nothingFound(editor.text), 'warning')]]
				: pickerRows(matches, state.favourites).map((row): Line => {
						if (row.kind === 'framework') {
							return frameworkRow(row.framework, view, width);
						}

						const heading = row.kind === 'family' ? words.families[row.family] : words.favourites;
						return [span(' '), span(heading, 'dim')];
					}),
		text: matches.map(titleOf).join('\n'),
	};
};

/** The list: all statuses, those that a search found, or the frameworks. */
export const listPane: Pane = (view, inner) => {
	const {dialog} = view.state;
	switch (dialog.kind) {
		case 'find':
			return find(view, dialog.editor.text, dialog.editor.cursor, dialog.matches);
		case 'frameworks':
			return frameworkList(view, inner);
		default:
			return browse(view);
	}
};
