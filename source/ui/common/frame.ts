import type {Rect} from '../drawing/layout.js';
import {cells, clip, fit, shift, span, width, type Line} from './lines.js';
import type {Scroll} from '../state/state.js';
import type {Content} from '../state/view.js';

type Border = {readonly focused: boolean; readonly scroll: Scroll};

const edge = (left: string, title: Line, note: Line, right: string, size: number, focused: boolean): Line => {
	const tone = focused ? 'focus' : 'border';
	const inner = size - 2;
	const shownNote = width(note) === 0 ? [] : [span(' '), ...note, span(' '), span('─', tone)];
	const room = inner - width(shownNote) - 1;
	const shownTitle = width(title) === 0 ? [] : clip([span(' '), ...title, span(' ')], Math.max(0, room));
	const rule = '─'.repeat(Math.max(0, inner - width(shownTitle) - width(shownNote)));
	return [span(left, tone), ...shownTitle, span(rule, tone), ...shownNote, span(right, tone)];
};

/** The lines of a window onto others, each exactly `size.width` cells. */
export const windowOnto = (
	lines: readonly Line[],
	size: Pick<Rect, 'width' | 'height'>,
	{top, left}: Scroll,
): readonly Line[] =>
	Array.from({length: size.height}, (_, index) => fit(shift(lines[top + index] ?? [], left), size.width));

/** A content inside a rounded border of exactly the rectangle's size; a focused one is bright. */
export const framed = (content: Content, rect: Rect, {focused, scroll}: Border): readonly Line[] => {
	const inner = {width: rect.width - 2, height: rect.height - 2};
	const tone = focused ? 'focus' : 'border';
	const {note = [], bottom = [], detail = []} = content;
	const name = focused
		? content.title.map((each, index) => (index === 0 ? {...each, tone: 'title' as const} : each))
		: content.title;
	const title = detail.length === 0 ? name : [...name, span(' ─ ', 'dim'), ...detail];
	const above = width(title) + width(note) + 7 <= inner.width;
	return [
		edge('╭', title, above ? note : [], '╮', rect.width, focused),
		...windowOnto(content.lines, inner, scroll).map((line): Line => [span('│', tone), ...line, span('│', tone)]),
		edge('╰', bottom, above ? [] : note, '╯', rect.width, focused),
	];
};

/** The lines of a content alone, without border or title, for terminals where a border costs too much. */
export const bare = (content: Content, rect: Rect, scroll: Scroll): readonly Line[] =>
	windowOnto(content.lines, rect, scroll);

/** A label and its value in two columns; the value is broken to the room there is. */
export const labelled = (label: string, values: readonly Line[], labelWidth: number): readonly Line[] =>
	values.map((value, index) => [
		span(' '),
		span((index === 0 ? label : '') + ' '.repeat(Math.max(1, labelWidth - (index === 0 ? cells(label) : 0))), 'dim'),
		...value,
	]);
