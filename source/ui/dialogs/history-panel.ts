import type {Messages} from '../../i18n/index.js';
import {cells} from '../common/cells.js';
import {clip, fit, justify, span, width, type Line} from '../common/lines.js';
import {toneOfCode} from '../drawing/status-tone.js';
import {verdictSpan} from '../panes/response/verdict.js';
import type {CurlRun} from '../state/state.js';
import type {View} from '../state/view.js';
import {marker, showing, type DrawPanel} from './panel.js';

/** Cells of the longest method to choose from, and a gap. */
const methodWidth = 9;

/** From so many cells on there is room for columns, and for the URL. */
const columnsFrom = 64;

const timeOf = ({exchange}: CurlRun, {live}: Messages): string =>
	exchange.kind === 'answered' && exchange.timings !== undefined ? live.milliseconds(exchange.timings.total) : '';

const runLine = (run: CurlRun, isChosen: boolean, view: View, size: number, verdictWidth: number): Line => {
	const {method, url} = run.request;
	const {code} = run.chosen.status;
	const hasColumns = size >= columnsFrom;
	const name = span(method, isChosen ? 'title' : undefined);
	const verdict = [verdictSpan(run.verdict, code, view)];
	const left = [
		...marker(isChosen),
		span(`${code} `, toneOfCode(code)),
		...(hasColumns ? [span(' '), ...fit([name], methodWidth)] : [name, span(' ')]),
		...(hasColumns ? fit(verdict, verdictWidth) : verdict),
		...(hasColumns ? [span(`  ${url}`, 'dim')] : []),
	];
	const time = [span(` ${timeOf(run, view.words)} `)];
	return justify(clip(left, size - width(time)), time, size);
};

/** The last runs, newest first: what was asked, how, what came of it, and how long it took. */
export const historyPanel: DrawPanel<'history'> = (view, {index: chosen}, room) => {
	const {state, words} = view;
	const {history} = state;
	const verdictWidth = Math.max(
		0,
		...history.map(({verdict, chosen: {status}}) => cells(verdictSpan(verdict, status.code, view).text)),
	);
	return {
		content: {
			title: [span(words.history.title)],
			detail: [span(`${chosen + 1}/${history.length}`, 'dim')],
			lines: history.map((run, index) => runLine(run, index === chosen, view, room.width, verdictWidth)),
		},
		top: showing(chosen, room),
	};
};
