import {highlight} from '../highlight.js';
import {span} from '../lines.js';
import type {Pane, View} from '../view.js';
import {failureText} from '../../i18n/failures/text.js';

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

/** The curl line. */
export const curlPane: Pane = (view) => ({
	title: [span(view.words.panes.curl)],
	detail: [span(targetName(view), 'dim')],
	...(view.cell.request.insecure === true && {note: [span(view.words.unchecked, 'bad')]}),
	lines: highlight(view.cell.shellLine, 'bash').map((line) => [span(' '), ...line]),
	text: view.cell.shellLine,
});
