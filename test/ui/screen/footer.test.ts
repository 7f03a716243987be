import {describe, expect, test} from 'vitest';
import {after, done, opened, request, typed} from '../opened.js';
import {sizes} from '../sizes.js';
import {plain} from '../../../source/ui/common/lines.js';
import type {HintContext} from '../../../source/ui/keys/hints.js';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import {footer} from '../../../source/ui/screen/footer.js';
import {hintContextOf} from '../../../source/ui/screen/hint-context.js';
import type {State} from '../../../source/ui/state/state.js';
import {viewOf} from '../../../source/ui/state/view.js';

const {wide} = sizes;

const shown = (state: State): string => plain(footer(viewOf(state)));

const running = reduce(opened(wide), {type: 'live', live: {kind: 'running', request}});
const missing = reduce(running, {type: 'live', live: done({kind: 'missing'})});

test.each<[context: HintContext, state: State]>([
	['browse', opened(wide)],
	['browse', opened({columns: 80, rows: 24})],
	['small', opened({columns: 40, rows: 12})],
	['pane', after(opened(wide), 'next-pane')],
	['pane', after(opened({columns: 40, rows: 12}), 'next-pane')],
	['curl', after(opened(wide), 'next-pane', 'next-pane')],
	['edit', after(opened(wide), 'method')],
	['edit', after(opened(wide), 'request')],
	['about', after(opened(wide), 'about')],
	['find', after(opened(wide), 'find')],
	['pick', after(opened(wide), 'frameworks')],
	['prompt', after(opened(wide), 'target')],
	['help', after(opened(wide), 'help')],
	['running', running],
	['live', missing],
	['find', after(missing, 'find')],
	['history', after(missing, 'history')],
])('the footer shows the keys of “%s”', (context, state) => {
	expect(hintContextOf(state)).toBe(context);
});

describe('what just happened', () => {
	const told = reduce(opened(wide), {type: 'notice', notice: {kind: 'good', text: '✓ copied 312 bytes (wl-copy)'}});

	test('is at the right edge, beside the keys', () => {
		expect(shown(told)).toMatch(/^ \S.*✓ copied 312 bytes \(wl-copy\) $/);
	});

	test('drops the last hints where there is little room, never half of one', () => {
		const narrow = shown(reduce(told, {type: 'resize', size: {columns: 60, rows: 20}}));
		expect(narrow).toHaveLength(60);
		expect(narrow).toMatch(/✓ copied 312 bytes \(wl-copy\) $/);
		expect(narrow).not.toContain('…');
	});
});

test('a prompt shows what is typed, and the error in place of the help', () => {
	const prompt = typed(after(opened(wide), 'target'), 'localhost:3000');
	expect(shown(prompt)).toMatch(/localhost:3000/);
	const refused = reduce(prompt, {type: 'prompt-error', error: 'This is not HTTP.'});
	expect(shown(refused)).toMatch(/localhost:3000 +This is not HTTP\. $/);
	expect(shown(typed(refused, 'x'))).not.toContain('This is not HTTP');
});
