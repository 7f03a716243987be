import {expect, test} from 'vitest';
import {frameworks, versionsOf} from '../../../source/frameworks/index.js';
import {registered} from '../../../source/statuses/index.js';
import {extentOf} from '../../../source/ui/reducers/scrolling.js';
import type {State} from '../../../source/ui/state/state.js';
import {frameworkOf, statusOf} from '../../grid/cell-for.js';
import {after, opened, rowsOf} from '../opened.js';
import {sizes} from '../sizes.js';

const {wide, medium} = sizes;

test('↓ goes from the first status to the last and stays there, ↑ goes back', () => {
	let state = after(opened(wide), 'first');
	for (const status of registered) {
		expect(state.status).toBe(status);
		state = after(state, 'next-status');
	}

	expect(state.status).toBe(registered.at(-1));
	expect(after(state, 'first').status).toBe(registered[0]);
	expect(after(after(state, 'first'), 'previous-status').status).toBe(registered[0]);
});

test('← and → go around all frameworks', () => {
	let state = opened(wide);
	const start = state.framework;
	const seen = frameworks.map(() => (state = after(state, 'next-framework')).framework);
	expect(new Set(seen).size).toBe(frameworks.length);
	expect(seen.at(-1)).toBe(start);
	expect(after(after(state, 'next-framework'), 'previous-framework').framework).toBe(start);
});

test('v goes through the versions of the framework, which ←→ leave out', () => {
	for (const framework of frameworks) {
		const versions = versionsOf(framework);
		const seen = versions.reduce<readonly State[]>(
			(all, _, index) => [...all, after(all[index] as State, 'version')],
			[{...opened(wide), framework}],
		);
		expect(seen.map((state) => state.framework)).toEqual([...versions, framework]);
		for (const state of seen.slice(0, -1)) {
			expect(after(after(state, 'next-framework'), 'previous-framework').framework).toBe(framework);
		}
	}
});

test('← and → pan a focused pane whose lines are cut by eight cells, no further than its longest line', () => {
	const code = after(
		opened(medium, {status: statusOf(300), framework: frameworkOf('spring-boot'), format: 'html'}),
		'next-pane',
	);
	const {width} = extentOf(code);
	expect(width).toBeGreaterThan(16);
	const lefts = Array.from({length: Math.ceil(width / 8) + 1}).reduce<readonly State[]>(
		(states) => [...states, after(states.at(-1) ?? code, 'next-framework')],
		[],
	);
	expect(lefts.slice(0, 2).map(({scroll}) => scroll.left)).toEqual([8, 16]);
	expect(lefts.at(-1)?.scroll.left).toBe(width);
	expect(lefts.every(({framework}) => framework === code.framework)).toBe(true);
	expect(after(lefts[1] ?? code, 'previous-framework').scroll.left).toBe(8);
	const inCode = (state: State): string => rowsOf(state)[2]?.slice(27, -1).trimEnd() ?? '';
	expect(inCode(code)).not.toMatch(/^…/);
	expect(inCode(lefts[0] ?? code)).toBe(`…${inCode(code).slice(9)}`);
});

test('x shows and hides the unofficial statuses, and a selected one gives way', () => {
	const shown = after(opened(wide), 'unofficial');
	const last = after(shown, 'last');
	expect(last.status.unofficial?.key).toBe('linkedin-999');
	expect(after(last, 'unofficial')).toMatchObject({showsUnofficial: false, status: statusOf(511)});
	expect(after(shown, 'unofficial')).toMatchObject({showsUnofficial: false, status: shown.status});
});
