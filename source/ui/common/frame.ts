import {clip, fit, shift, span, width, type Line} from './lines.js';
import type {Rect, Room} from './rect.js';

/** How far something is scrolled, in lines and cells. */
export type Scroll = {readonly top: number; readonly left: number};

/** Not scrolled. */
export const atStart: Scroll = {top: 0, left: 0};

/** What stands in a frame, before it is scrolled and cut to its place. */
export type FrameContent = {
	/** Left in the top border: what is inside, in a word; tabs take its place. */
	readonly title: Line;
	/** After the title: what exactly. */
	readonly detail?: Line;
	/** Right in the top border, or in the bottom one where that is too short: its state. */
	readonly note?: Line;
	/** In the bottom border. */
	readonly bottom?: Line;
	/** All lines, however many fit. */
	readonly lines: readonly Line[];
};

/** Two spaces around a title, two and a rule's end around a note, and the two cells of rule that part them. */
const aroundBoth = 2 + 3 + 2;

const edge = (left: string, title: Line, note: Line, right: string, size: number, focused: boolean): Line => {
	const tone = focused ? 'focus' : 'border';
	const inner = size - 2;
	const shownNote = width(note) === 0 ? [] : [span(' '), ...note, span(' '), span('─', tone)];
	const room = inner - width(shownNote) - 1;
	const shownTitle = width(title) === 0 ? [] : clip([span(' '), ...title, span(' ')], Math.max(0, room));
	const rule = '─'.repeat(Math.max(0, inner - width(shownTitle) - width(shownNote)));
	return [span(left, tone), ...shownTitle, span(rule, tone), ...shownNote, span(right, tone)];
};

/** The lines of a window onto others, each exactly as wide as there is room. */
const windowOnto = (lines: readonly Line[], {width, height}: Room, {top, left}: Scroll): readonly Line[] =>
	Array.from({length: height}, (_, index) => fit(shift(lines[top + index] ?? [], left), width));

/** A content inside a rounded border of exactly the rectangle's size; a focused one is bright. */
export const framed = (
	content: FrameContent,
	rect: Rect,
	{focused, scroll}: {readonly focused: boolean; readonly scroll: Scroll},
): readonly Line[] => {
	const inner = {width: rect.width - 2, height: rect.height - 2};
	const tone = focused ? 'focus' : 'border';
	const {note = [], bottom = [], detail = []} = content;
	const name = focused
		? content.title.map((each, index) => (index === 0 ? {...each, tone: 'title' as const} : each))
		: content.title;
	const title = detail.length === 0 ? name : [...name, span(' ─ ', 'dim'), ...detail];
	const isAbove = width(title) + width(note) + aroundBoth <= inner.width;
	return [
		edge('╭', title, isAbove ? note : [], '╮', rect.width, focused),
		...windowOnto(content.lines, inner, scroll).map((line): Line => [span('│', tone), ...line, span('│', tone)]),
		edge('╰', bottom, isAbove ? [] : note, '╯', rect.width, focused),
	];
};

/** The lines of a content alone, without border or title, for terminals where a border costs too much. */
export const bare = ({lines}: FrameContent, rect: Rect, scroll: Scroll): readonly Line[] =>
	windowOnto(lines, rect, scroll);
