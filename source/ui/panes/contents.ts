import {memoise} from '../common/memoise.js';
import {placeOf, roomIn, type PaneId} from '../drawing/layout.js';
import {isSameView, type View} from '../state/view.js';
import {aboutPane} from './about/about.js';
import {codePane} from './code/code.js';
import {curlPane} from './curl.js';
import {listPane} from './list/list.js';
import type {Pane, PaneContent} from './pane.js';
import {responsePane} from './response/response.js';

/** Each pane is drawn once for what it is drawn from: a key measures it to scroll it, and then it is shown. */
const once = (pane: Pane, id: PaneId): ((view: View) => PaneContent) =>
	memoise(
		(view: View) => pane(view, roomIn(view.layout.mode, placeOf(view.layout, id))),
		([a], [b]) => isSameView(a, b),
	);

const contents: Readonly<Record<PaneId, (view: View) => PaneContent>> = {
	list: once(listPane, 'list'),
	response: once(responsePane, 'response'),
	curl: once(curlPane, 'curl'),
	code: once(codePane, 'code'),
	about: once(aboutPane, 'about'),
};

/** What a pane shows in its place, all of it. */
export const contentOf = (view: View, pane: PaneId): PaneContent => contents[pane](view);
