import {label, receivedOf} from '../../../statuses/index.js';
import type {Unofficial} from '../../../statuses/unofficial.js';
import {unofficialTexts} from '../../../statuses/texts/unofficial.js';
import type {Line} from '../../common/lines.js';
import {paragraph, wrap} from '../../common/wrap.js';
import {link} from '../../drawing/links.js';
import type {View} from '../../state/view.js';
import type {PaneContent} from '../pane.js';
import {entriesContent, textLines, type AboutEntry} from './entries.js';

/** What a client gets of it, as one sentence; nothing where it gets the code itself. */
export const receivedLine = ({cell, words}: View): string | undefined => {
	const {unofficial} = cell.status;
	switch (unofficial?.received) {
		case undefined:
		case 'itself':
			return undefined;
		case 'closed':
			return words.unofficial.closed;
		case 'nothing':
			return words.unofficial.nothing;
		default:
			return words.unofficial.receives(receivedOf(cell.status)?.code ?? cell.status.code);
	}
};

/** The same as lines, as far as there is something to say. */
export const receivedLines = (view: View, size: number): readonly Line[] => {
	const received = receivedLine(view);
	return received === undefined ? [] : paragraph(received, size);
};

/** What an unofficial status means, who sends it, who sees it, and what to do. */
export const aboutUnofficial = (view: View, unofficial: Unofficial, width: number): PaneContent => {
	const {words, state} = view;
	const names = words.unofficial;
	const text = unofficialTexts[state.language][unofficial.key];
	const received = receivedLine(view);
	const entries: readonly AboutEntry[] = [
		[names.senders, (room) => textLines(unofficial.senders.join(', '), room)],
		[names.visible, (room) => textLines(text.visible, room)],
		['', (room) => (received === undefined ? [] : textLines(received, room))],
		[names.cure, (room) => textLines(text.cure, room)],
		[names.documentation, (room) => wrap(unofficial.url, room).map((line) => [link(line, unofficial.url)])],
	];
	return entriesContent(view, {label: label(view.cell.status), name: text.name, meaning: text.meaning, entries}, width);
};
