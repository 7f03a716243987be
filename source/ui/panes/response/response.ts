import {fieldValue, head, type Response} from '../../../response/index.js';
import {span, type Line} from '../../common/lines.js';
import {paragraph} from '../../common/wrap.js';
import {highlight} from '../../drawing/highlight.js';
import {toneOfCode} from '../../drawing/status-tone.js';
import {receivedLine} from '../about/unofficial.js';
import type {Pane} from '../pane.js';
import {liveContent} from './live.js';
import {pastedContent} from './pasted.js';

const decoder = new TextDecoder();

const grammars: ReadonlyArray<readonly [pattern: RegExp, grammar: string]> = [
	[/json/, 'json'],
	[/html|xml/, 'xml'],
];

/** The head of a response as lines: the status in its class colour, the names of the fields apart from their values. */
const headLines = (response: Response): readonly Line[] =>
	head(response)
		.split('\r\n')
		.slice(0, -2)
		.map((text, index): Line => {
			if (index === 0) {
				const end = text.indexOf(' ') + 1;
				return [span(' '), span(text.slice(0, end), 'dim'), span(text.slice(end), toneOfCode(response.status))];
			}

			const colon = text.indexOf(':') + 1;
			return [span(' '), span(text.slice(0, colon), 'field'), span(text.slice(colon))];
		});

/** The content of a response as lines, coloured by its media type. */
const contentLines = (response: Response): readonly Line[] => {
	const {content} = response;
	if (content === undefined || content.length === 0) {
		return [];
	}

	const type = fieldValue(response, 'Content-Type') ?? '';
	const grammar = grammars.find(([pattern]) => pattern.test(type))?.[1] ?? '';
	const text = decoder.decode(content).replace(/\n$/, '');
	return [[], ...highlight(text, grammar).map((line) => [span(' '), ...line])];
};

/** A response as lines, interim ones first, each head followed by an empty line. */
const responseLines = (response: Response): readonly Line[] => [
	...(response.interim ?? []).flatMap((each) => [...headLines(each), []]),
	...headLines(response),
	...contentLines(response),
];

/** The raw response, or what curl received in its place. */
export const responsePane: Pane = (view, room) => {
	const {cell, words, state} = view;
	if (state.live.kind !== 'none') {
		return liveContent(view, state.live, room);
	}

	if (state.pasted !== undefined) {
		return pastedContent(view, state.pasted, room.width);
	}

	const received = receivedLine(view);
	if (cell.octets.length === 0) {
		return {
			title: [span(words.panes.response)],
			lines: paragraph(received ?? '', room.width),
			text: '',
		};
	}

	return {
		title: [span(words.panes.response)],
		detail: [span(received ?? cell.format, received === undefined ? 'dim' : 'warning')],
		note: [span(words.octets(cell.octets.length), 'dim')],
		lines: responseLines(cell.response),
		text: decoder.decode(cell.octets),
	};
};
