import {cells} from '../../common/cells.js';
import {span, width, type Line} from '../../common/lines.js';
import {highlight, mark} from '../../drawing/highlight.js';
import {isTabbed} from '../../drawing/layout.js';
import {toneOf} from '../../drawing/status-tone.js';
import type {View} from '../../state/view.js';
import type {Pane, PaneContent} from '../pane.js';
import {tabStrip} from '../tabs.js';
import {frameworkStrip} from './framework-strip.js';
import {numbered} from './numbered.js';
import {proof} from './proof.js';
import {refusalLines} from './refusal.js';
import {appContent} from './whole-app.js';

const snippetContent = (view: View, room: number): Pick<PaneContent, 'lines' | 'text'> => {
	const {snippet, framework, status} = view.cell;
	return snippet === undefined
		? {lines: refusalLines(view, room), text: ''}
		: {
				lines: numbered(
					mark(highlight(snippet.replace(/\n$/, ''), framework.language.highlight), status.code, toneOf(status.class)),
					room,
				),
				text: snippet,
			};
};

/** The code of the selected framework: the snippet, the whole app, or why there is none. */
export const codePane: Pane = (view, inside) => {
	const {framework} = view.cell;
	const {words, state, layout} = view;
	const app = state.wholeApp ? view.cell.app : undefined;
	const note = proof(view);
	const what = app !== undefined ? `${words.wholeApp}, ${words.files(app.files.length)}` : framework.language.name;
	const title = [span(words.panes.code)];
	const isNarrow = isTabbed(layout.mode);
	// Around the strip: what stands before it, the border, and the note, which goes to the lower border where it is narrow.
	const room = inside.width - (isNarrow ? width(tabStrip(view, false)) + 6 : width(title) + width(note) + 10);
	const kind: Line = [span(what, 'dim'), span(' ─ ', 'dim')];
	const hasKind = isNarrow ? state.wholeApp && width(kind) + cells(framework.name) + 8 <= room : true;
	return {
		title,
		detail: hasKind ? [...kind, ...frameworkStrip(view, room - width(kind))] : frameworkStrip(view, room),
		note,
		...(state.wholeApp ? appContent(view, inside.width) : snippetContent(view, inside.width)),
	};
};
