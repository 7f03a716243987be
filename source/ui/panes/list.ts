import {everyVersion, schemaOf, titleOf, verified, type Framework} from '../../frameworks/index.js';
import {allStatuses, label, type Match, type Status} from '../../statuses/index.js';
import type {Messages} from '../../i18n/index.js';
import {rowsOf, statusesOf} from '../list.js';
import {pickerRows} from '../picker.js';
import {cells, span, type Line, type Span} from '../lines.js';
import {withCursor} from './input.js';
import {toneOf} from '../theme.js';
import type {State} from '../state.js';
import type {Content, Pane, View} from '../view.js';

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

/** What was seen of a framework: the version that ran, or that only its schema was asked. */
const seenOf = ({id}: Framework, words: Messages): Span => {
	const version = verified[id]?.version;
	if (version === undefined) {
		return span(words.notRun, 'dim');
	}

	return schemaOf(id) === undefined ? span(`✓ ${version}`, 'good') : span(words.schemaOnly(version), 'dim');
};

const frameworkList: Pane = ({state, words}, {width}) => {
	if (state.dialog.kind !== 'frameworks') {
		return {title: [], lines: [], text: ''};
	}

	const {editor, matches} = state.dialog;
	const longest = (texts: readonly string[]): number => Math.max(...texts.map(cells), 0);
	const size = longest(matches.map(titleOf));
	const fits = size + longest(matches.map((each) => seenOf(each, words).text)) + 4 <= width;
	return {
		title: [span(`${words.frameworks}: `), ...withCursor(editor)],
		note: [span(`${matches.length}/${everyVersion.length}`, 'dim')],
		lines:
			matches.length === 0
				? [[span(' '), span(words.nothingFound(editor.text), 'warning')]]
				: pickerRows(matches, state.favourites).map((row): Line => {
						if (row.kind !== 'framework') {
							const heading = row.kind === 'family' ? words.families[row.family] : words.favourites;
							return [span(' '), span(heading, 'dim')];
						}

						const {framework} = row;
						const selected = framework === state.framework;
						return [
							span(selected ? '▌ ' : '  ', 'focus'),
							span(fits ? titleOf(framework).padEnd(size) : titleOf(framework), selected ? 'title' : undefined),
							span('  '),
							seenOf(framework, words),
						];
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
