import type {Messages} from '../../i18n/index.js';
import {cells, clip, fit, justify, span, width, type Line} from '../common/lines.js';
import type {Run} from '../state/state.js';
import type {Pane, Panel, View} from '../state/view.js';
import {marker, showing} from './panel.js';
import {toneOfCode} from './status-tone.js';
import {verdictSpan} from './verdict.js';

/** Cells of the longest method to choose from, and a gap. */
const methodWidth = 9;

/** From so many cells on there is room for columns, and for the URL. */
const columnsFrom = 64;

const timeOf = ({exchange}: Run, {live}: Messages): string =>
	exchange.kind === 'answered' && exchange.timings !== undefined ? live.milliseconds(exchange.timings.total) : '';

const runLine = (run: Run, isChosen: boolean, view: View, size: number, verdictWidth: number): Line => {
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
export const historyPanel = (view: View, inner: Parameters<Pane>[1]): Panel => {
	const {state, words} = view;
	const {history, dialog} = state;
	const chosen = dialog.kind === 'history' ? dialog.index : 0;
	const verdictWidth = Math.max(
		0,
		...history.map(({verdict, chosen: {status}}) => cells(verdictSpan(verdict, status.code, view).text)),
	);
	return {
		content: {
			title: [span(words.history.title)],
			detail: [span(`${chosen + 1}/${history.length}`, 'dim')],
			lines: history.map((run, index) => runLine(run, index === chosen, view, inner.width, verdictWidth)),
			text: '',
		},
		top: showing(chosen, inner),
	};
};
