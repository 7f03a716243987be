import {failureText} from '../../i18n/failures/text.js';
import type {Field} from '../../response/index.js';
import {cells} from '../common/cells.js';
import {clip, justify, span, type Line} from '../common/lines.js';
import {withCursorIn} from '../common/text-field-line.js';
import type {TextField} from '../common/text-field.js';
import {marked, wrap} from '../common/wrap.js';
import type {View} from '../state/view.js';
import {commandLines} from './command-lines.js';
import {marker, showing, type DrawPanel} from './panel.js';

/** The fields that the status calls for and the reader did not replace, above those of the reader. */
const calledFor = ({cell, words}: View, own: readonly Field[], size: number): readonly Line[] => {
	const replaced = new Set(own.map(([name]) => name.toLowerCase()));
	const note = span(`  ${words.request.calledFor(cell.status.code)} `, 'dim');
	return (cell.status.cause?.fields ?? [])
		.filter(([name]) => !replaced.has(name.toLowerCase()))
		.map(([name, value]) =>
			justify(clip([span(`   ${name}: ${value}`, 'dim')], size - cells(note.text)), [note], size),
		);
};

/** What curl says of content of which no field says what it is. */
const typeLines = ({cell, words}: View, size: number): readonly Line[] => {
	const {content, fields, method} = cell.request;
	const isTold = content === undefined || method === 'HEAD' || fields.some(([name]) => /^content-type$/i.test(name));
	return isTold ? [] : wrap(words.request.formType, size - 4).map((line): Line => [span(`   ${line}`, 'dim')]);
};

/** A row behind its label: with the cursor in it, or as far as it fits; content that is empty shows the status's own. */
const rowLine = (
	row: TextField,
	{isContent, isChosen}: {readonly isContent: boolean; readonly isChosen: boolean},
	{words, cell}: View,
	size: number,
): Line => {
	const {field, content} = words.request;
	const label = isContent ? content : field;
	const labelWidth = Math.max(cells(field), cells(content)) + 2;
	const room = size - labelWidth - 4;
	const shown = isContent && row.text === '' ? span(cell.status.cause?.content ?? '', 'dim') : span(row.text);
	return [
		...marker(isChosen),
		span(label + ' '.repeat(labelWidth - cells(label)), 'dim'),
		...(isChosen ? withCursorIn(row, room) : clip([shown], room)),
	];
};

/** The fields and the content of the request, each on a line to be typed in. */
export const requestPanel: DrawPanel<'request'> = (view, {rows, index, error}, room) => {
	const {words, state} = view;
	const {width} = room;
	const above = calledFor(view, state.edit.fields, width);
	const lines = rows.map((row, each) =>
		rowLine(row, {isContent: each === rows.length - 1, isChosen: each === index}, view, width),
	);
	const problem = error === undefined ? [] : marked('✗', failureText(error, state.language), width, 'bad');
	return {
		content: {
			title: [span(words.request.title)],
			detail: [span(words.request.shape, 'dim')],
			lines: [
				...above,
				...lines.slice(0, index + 1),
				...problem,
				...lines.slice(index + 1),
				...typeLines(view, width),
				...commandLines(view, width),
			],
		},
		top: showing(above.length + index + problem.length, room),
	};
};
