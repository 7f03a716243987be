import {label, type FieldRule, type Status} from '../../../statuses/index.js';
import {exampleLines, examples} from '../../../statuses/examples.js';
import {symbolsOf} from '../../../statuses/symbols.js';
import {head} from '../../../response/index.js';
import {textOf, type StatusText} from '../../../statuses/texts/index.js';
import {cells} from '../../common/cells.js';
import {span, type Line} from '../../common/lines.js';
import {wrap} from '../../common/wrap.js';
import {cite, link} from '../../drawing/links.js';
import type {View} from '../../state/view.js';
import type {Pane, PaneContent} from '../pane.js';
import {confusionLines} from './confusions.js';
import {entriesContent, textLines, type AboutEntry} from './entries.js';
import {aboutUnofficial} from './unofficial.js';

const fieldLine = (rule: FieldRule, level: string): Line => [
	span(rule.name, 'field'),
	span(` ${level}`, rule.level === 'must' ? 'strong' : 'dim'),
	span('  '),
	cite(rule.specification, 'dim'),
];

/** The request that the status answers, then the head of the answer. */
const exampleOf = ({cell}: View, room: number): readonly Line[] => {
	const request = examples[cell.status.code];
	const response = [...(cell.response.interim ?? []), cell.response].map((each) =>
		head(each).split('\r\n').slice(0, -2),
	);
	const mark = (lines: readonly string[], sign: string): readonly Line[] =>
		lines.flatMap((line) => wrap(line, room - 2).map((part): Line => [span(`${sign} `, 'dim'), span(part)]));
	return request === undefined
		? []
		: [...mark(exampleLines(request), '>'), ...response.flatMap((lines) => [[], ...mark(lines, '<')])];
};

const specificationLines = ({specification}: Status, room: number): readonly Line[] => [
	[cite(specification, 'link')],
	...(cells(specification.url) > room ? [] : [[link(specification.url, specification.url, 'dim')]]),
];

/** What a registered status means, when to send it, and what it is often confused with. */
const aboutRegistered = (view: View, text: StatusText, width: number): PaneContent => {
	const {cell, words, state} = view;
	const {status} = cell;
	const {about} = words;
	const fields = status.fields.map((rule) => fieldLine(rule, words.levels[rule.level]));
	const symbols = symbolsOf(status.code);
	const libraryWidth = Math.max(0, ...symbols.map(({library}) => cells(library)));
	const entries: readonly AboutEntry[] = [
		[about.send, (room) => textLines(text.send, room)],
		[about.avoid, (room) => textLines(text.avoid, room)],
		[about.confusions, (room) => confusionLines(status.code, state, room)],
		[about.causes, (room) => textLines(text.causes, room)],
		[about.clients, (room) => textLines(text.clients, room)],
		[about.caches, (room) => textLines(words.caches[`${status.cacheable}`], room)],
		[about.fields, (room) => (fields.length === 0 ? textLines(about.noFields, room) : fields)],
		[about.content, (room) => textLines(words.contents[status.content], room)],
		[about.role, (room) => textLines(words.roles[status.role], room)],
		[about.example, (room) => exampleOf(view, room)],
		[
			about.symbols,
			() => symbols.map(({library, symbol}) => [span(`${library.padEnd(libraryWidth)}  `, 'dim'), span(symbol)]),
		],
		[
			about.formerNames,
			(room) => (status.formerNames.length === 0 ? [] : textLines(status.formerNames.join(', '), room)),
		],
		[about.specification, (room) => specificationLines(status, room)],
	];
	return entriesContent(view, {label: label(status), name: text.name, meaning: text.meaning, entries}, width);
};

/** What the selected status means. */
export const aboutPane: Pane = (view, {width}) => {
	const {unofficial} = view.cell.status;
	if (unofficial !== undefined) {
		return aboutUnofficial(view, unofficial, width);
	}

	return aboutRegistered(view, textOf(view.cell.status.code, view.state.language), width);
};
