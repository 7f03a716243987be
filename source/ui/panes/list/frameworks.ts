import {everyVersion, schemaOf, titleOf, verified, type Framework} from '../../../frameworks/index.js';
import type {Messages} from '../../../i18n/index.js';
import {cells} from '../../common/cells.js';
import {span, type Line, type Span} from '../../common/lines.js';
import type {Room} from '../../common/rect.js';
import {withCursor} from '../../common/text-field-line.js';
import type {DialogOf} from '../../state/dialog.js';
import {frameworkRows} from '../../state/framework-list.js';
import type {View} from '../../state/view.js';
import type {PaneContent} from '../pane.js';

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
const frameworkLine = (framework: Framework, {state, words}: View, width: number): Line => {
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

/** The frameworks that are left for what is typed, under their headings. */
export const frameworkList = (
	view: View,
	{typed, matches}: DialogOf<'frameworks'>,
	{width}: Pick<Room, 'width'>,
): PaneContent => {
	const {state, words} = view;
	return {
		title: [span(`${words.frameworks}: `), ...withCursor(typed)],
		note: [span(`${matches.length}/${everyVersion.length}`, 'dim')],
		lines:
			matches.length === 0
				? [[span(' '), span(words.nothingFound(typed.text), 'warning')]]
				: frameworkRows(matches, state.favourites).map((row): Line => {
						if (row.kind === 'framework') {
							return frameworkLine(row.framework, view, width);
						}

						const heading = row.kind === 'family' ? words.families[row.family] : words.favourites;
						return [span(' '), span(heading, 'dim')];
					}),
		text: matches.map(titleOf).join('\n'),
	};
};
