import {failureText} from '../../i18n/failures/text.js';
import {fold, span, type Line} from '../common/lines.js';
import {highlight} from '../drawing/highlight.js';
import type {View} from '../state/view.js';
import {borderKeys} from './border-keys.js';
import type {Pane} from './pane.js';

/** What curl will be sent to, in words. */
export const targetName = ({state, words}: View): string => {
	if (state.target !== undefined) {
		return state.target.template;
	}

	switch (state.server.kind) {
		case 'starting':
			return words.serverStarting;
		case 'failed':
			return words.serverFailed(failureText(state.server.reason, state.language));
		case 'ready':
			return `${words.builtInServer} ${new URL(state.server.url).host}`;
	}
};

/** That the request is not only what the status calls for. */
const edited = ({state: {edit}, words}: View): Line =>
	edit.method === undefined && edit.content === undefined && edit.fields.length === 0
		? []
		: [span(' ─ ', 'dim'), span(words.request.edited, 'warning')];

/** The curl line. */
export const curlPane: Pane = (view, {width}) => ({
	title: [span(view.words.panes.curl)],
	detail: [
		span(targetName(view), 'dim'),
		...edited(view),
		...(view.cell.request.insecure === true ? [span(' ─ ', 'dim'), span(view.words.unchecked, 'bad')] : []),
	],
	note: borderKeys(view.words, ['method', 'method'], ['request', 'request']),
	lines: highlight(view.cell.shellLine, 'bash')
		.flatMap((line) => fold(line, width - 1))
		.map((line) => [span(' '), ...line]),
	text: view.cell.shellLine,
});
