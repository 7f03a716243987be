import {expect, test} from 'vitest';
import {reduce} from '../../../source/ui/reducers/reduce.js';
import {screen} from '../../../source/ui/screen/screen.js';
import type {State} from '../../../source/ui/state/state.js';
import {isSameView, viewOf} from '../../../source/ui/state/view.js';
import {after, heard, opened} from '../opened.js';
import {sizes} from '../sizes.js';
import {states, unofficialOf} from '../states.js';

const {wide, medium, small} = sizes;

test.each([
	['nginx-494', 'HTTP/1.1 400 Bad Request', false],
	['nginx-444', '', false],
	['nginx-499', '', false],
	['cloudflare-520', 'HTTP/1.1 520 ', true],
	['linkedin-999', 'HTTP/1.1 999 ', false],
] as const)('%s: a client receives “%s”, and an application can send it: %s', (key, line, hasCode) => {
	const {cell} = viewOf(opened(wide, {status: unofficialOf(key)}));
	const [first = ''] = new TextDecoder().decode(cell.octets).split('\r\n');
	expect(line === '' ? first : first.slice(0, line.length)).toBe(line);
	expect(cell.snippet !== undefined).toBe(hasCode);
});

test('scrolling and notices leave the view the same, anything else does not', () => {
	const state = after(opened(wide), 'previous-pane');
	const isSame = (next: State): boolean => isSameView(viewOf(state), viewOf(next));
	expect(isSame({...state, scroll: {top: 3, left: 8}, listTop: 9})).toBe(true);
	expect(isSame(reduce(state, {type: 'notice', notice: {kind: 'good', text: 'done'}}))).toBe(true);
	for (const key of ['j', 'L', 'b', 'a', 'i', 'z', 'x', '*', 'v', 'p', 'F', 'tab', '?']) {
		const next = heard(opened(wide), key);
		expect(isSameView(viewOf(opened(wide)), viewOf(next)), key).toBe(false);
	}
});

test('what is kept from one state does not show in another', () => {
	const all = [wide, medium, small].flatMap((size) => states(size).map(([, state]) => state));
	const alone = all.map((state) => {
		screen(viewOf(opened({columns: 61, rows: 17}, {language: 'ja'})));
		return screen(viewOf(state));
	});
	const inTurn = all.map((state) => screen(viewOf(state)));
	expect(inTurn).toEqual(alone);
});
