import {methods, type Method} from '../../method.js';
import {failureText} from '../../i18n/failures/text.js';
import type {Field} from '../../response/index.js';
import {isTabbed} from '../drawing/layout.js';
import {cells, clip, fold, justify, span, wrap, type Line} from '../common/lines.js';
import type {Content, Pane, Panel, View} from '../state/view.js';
import {withCursorIn} from './input.js';
import {marker, showing} from './panel.js';

/** What will be run, where its own pane is not seen. */
const commandLines = ({cell, layout}: View, size: number): readonly Line[] =>
	isTabbed(layout.mode)
		? [[], ...fold([span(cell.shellLine, 'dim')], size - 1).map((line): Line => [span(' '), ...line])]
		: [];

const methodLine = (method: Method, isChosen: boolean, {words}: View): Line => [
	...marker(isChosen),
	span(method.padEnd(9), isChosen ? 'title' : undefined),
	span(words.methods[method], 'dim'),
];

/** The methods to choose from. */
export const methodPanel = (view: View, inner: Parameters<Pane>[1]): Panel => {
	const {state, words} = view;
	const chosen = state.dialog.kind === 'method' ? state.dialog.index : 0;
	const lines = [
		...methods.map((method, index) => methodLine(method, index === chosen, view)),
		...commandLines(view, inner.width),
	];
	return {content: {title: [span(words.request.method)], lines, text: ''}, top: showing(chosen, inner)};
};

/** The fields that the status calls for and the reader did not replace, above those of the reader. */
const calledFor = ({cell, words}: View, own: readonly Field[], size: number): readonly Line[] => {
	const replaced = new Set(own.map(([name]) => name.toLowerCase()));
	const note = [span(`  ${words.request.calledFor(cell.status.code)} `, 'dim')];
	return (cell.status.cause?.fields ?? [])
		.filter(([name]) => !replaced.has(name.toLowerCase()))
		.map(([name, value]) =>
			justify(clip([span(`   ${name}: ${value}`, 'dim')], size - cells(note[0]?.text ?? '')), note, size),
		);
};

/** What curl says of content of which no field says what it is. */
const typeLines = ({cell, words}: View, size: number): readonly Line[] => {
	const {content, fields, method} = cell.request;
	const isTold = content === undefined || method === 'HEAD' || fields.some(([name]) => /^content-type$/i.test(name));
	return isTold ? [] : wrap(words.request.formType, size - 4).map((line): Line => [span(`   ${line}`, 'dim')]);
};

/** The fields and the content of the request, each on a line to be typed in. */
export const requestPanel = (view: View, inner: Parameters<Pane>[1]): Panel => {
	const {state, words, cell} = view;
	const {dialog, edit, language} = state;
	const {field, content, title, shape} = words.request;
	const head: Pick<Content, 'title' | 'detail' | 'text'> = {
		title: [span(title)],
		detail: [span(shape, 'dim')],
		text: '',
	};
	if (dialog.kind !== 'request') {
		return {content: {...head, lines: []}, top: 0};
	}

	const {rows, index, error} = dialog;
	const labelWidth = Math.max(cells(field), cells(content)) + 2;
	const room = inner.width - labelWidth - 4;
	const above = calledFor(view, edit.fields, inner.width);
	const rowLines = rows.map(({text, cursor}, row): Line => {
		const label = row === rows.length - 1 ? content : field;
		const isEmptyContent = row === rows.length - 1 && text === '' && row !== index;
		return [
			...marker(row === index),
			span(label + ' '.repeat(labelWidth - cells(label)), 'dim'),
			...(row === index
				? withCursorIn({text, cursor}, room)
				: clip([isEmptyContent ? span(cell.status.cause?.content ?? '', 'dim') : span(text)], room)),
		];
	});
	const problem =
		error === undefined
			? []
			: wrap(failureText(error, language), inner.width - 4).map((line, each): Line => [
					span(each === 0 ? ' ✗ ' : '   ', 'bad'),
					span(line, 'bad'),
				]);
	const end = index + 1;
	return {
		content: {
			...head,
			lines: [
				...above,
				...rowLines.slice(0, end),
				...problem,
				...rowLines.slice(end),
				...typeLines(view, inner.width),
				...commandLines(view, inner.width),
			],
		},
		top: showing(above.length + index + problem.length, inner),
	};
};
