import {citation, label, type FieldRule, type Status} from '../../statuses/index.js';
import {labelled} from '../frame.js';
import {cells, span, wrap, type Line} from '../lines.js';
import {toneOf} from '../theme.js';
import type {Pane} from '../view.js';

const fieldLine = (rule: FieldRule, level: string): Line => [
	span(rule.name, 'field'),
	span(` ${level}`, rule.level === 'must' ? 'strong' : 'dim'),
	span(`  ${citation(rule.specification)}`, 'dim'),
];

const causeLines = ({cause}: Status): readonly Line[] =>
	cause === undefined
		? []
		: [
				...(cause.method === undefined ? [] : [[span(cause.method)]]),
				...cause.fields.map(([name, value]): Line => [span(`${name}: `, 'field'), span(value)]),
			];

/** What the selected status means. */
export const aboutPane: Pane = ({cell, words}, inner) => {
	const {status} = cell;
	const {about} = words;
	const labelWidth = Math.max(...Object.values(about).map((each) => cells(each))) + 2;
	const room = Math.max(10, inner.width - labelWidth - 3);
	const text = (value: string): readonly Line[] => wrap(value, room).map((line) => [span(line)]);
	const entries: ReadonlyArray<readonly [name: string, values: readonly Line[]]> = [
		[about.class, [[span(`${status.class}xx ${words.classes[status.class]}`, toneOf(status.class))]]],
		[about.role, text(words.roles[status.role])],
		[
			about.fields,
			status.fields.length === 0
				? text(about.noFields)
				: status.fields.map((rule) => fieldLine(rule, words.levels[rule.level])),
		],
		[about.content, text(words.contents[status.content])],
		[about.cause, causeLines(status)],
		[about.formerNames, status.formerNames.length === 0 ? [] : text(status.formerNames.join(', '))],
		[
			about.specification,
			[
				[span(citation(status.specification), 'link')],
				...(cells(status.specification.url) > room ? [] : [[span(status.specification.url, 'dim')]]),
			],
		],
	];
	const lines = [
		...wrap(status.meaning, inner.width - 2).map((line): Line => [span(` ${line}`)]),
		...entries.flatMap(([name, values]) => (values.length === 0 ? [] : [[], ...labelled(name, values, labelWidth)])),
	];
	return {
		title: [span(words.panes.about)],
		detail: [span(label(status), toneOf(status.class))],
		lines,
		text: lines
			.map((line) =>
				line
					.map((each) => each.text)
					.join('')
					.trimEnd(),
			)
			.join('\n'),
	};
};
