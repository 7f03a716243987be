import {expect, test} from 'vitest';
import {bare, framed, type FrameContent} from '../../../source/ui/common/frame.js';
import {plain, span} from '../../../source/ui/common/lines.js';

const content: FrameContent = {
	title: [span('Title')],
	detail: [span('what')],
	note: [span('note')],
	lines: [[span('one')], [span('two, and more')], [span('three')]],
};

const still = {focused: false, scroll: {top: 0, left: 0}};

const drawn = (width: number, border = still, from = content): readonly string[] =>
	framed(from, {x: 0, y: 0, width, height: 4}, border).map(plain);

test('a note is in the upper border as long as two cells of rule stand between it and the title', () => {
	expect(drawn(25)).toEqual([
		'╭ Title ─ what ── note ─╮',
		'│one                    │',
		'│two, and more          │',
		'╰───────────────────────╯',
	]);
	expect(drawn(24)).toEqual([
		'╭ Title ─ what ────────╮',
		'│one                   │',
		'│two, and more         │',
		'╰─────────────── note ─╯',
	]);
});

test('a title that does not fit is cut', () => {
	expect(drawn(12)[0]).toBe('╭ Title ─…─╮');
});

test('what is scrolled away is marked at the left edge', () => {
	const scrolled = {focused: false, scroll: {top: 1, left: 3}};
	expect(drawn(12, scrolled).slice(1, 3)).toEqual(['│… and more│', '│…e        │']);
});

test('a focused frame is bright, and so is the first word of its title', () => {
	const [top = []] = framed(content, {x: 0, y: 0, width: 30, height: 3}, {...still, focused: true});
	expect(top[0]).toEqual(span('╭', 'focus'));
	expect(top.find(({text}) => text === 'Title')?.tone).toBe('title');
});

test('without a border the lines have all the room', () => {
	expect(bare(content, {x: 0, y: 0, width: 5, height: 2}, still.scroll).map(plain)).toEqual(['one  ', 'two,…']);
});
