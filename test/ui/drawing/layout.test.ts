import {expect, test} from 'vitest';
import type {Rect} from '../../../source/ui/common/rect.js';
import {isTabbed, layout, modeOf, panes, type Layout} from '../../../source/ui/drawing/layout.js';

const sizes = Array.from({length: 200}, (_, column) =>
	Array.from({length: 60}, (__, row) => ({columns: column + 1, rows: row + 1})),
).flat();

const isInside = (inner: Rect, outer: Rect): boolean =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.width >= 0 &&
	inner.height >= 0 &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

const area = ({width, height}: Rect): number => width * height;

const overlap = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The rectangles that are on the screen at once. */
const seen = ({mode, list, right, panes: places}: Layout): readonly Rect[] =>
	isTabbed(mode)
		? [...(list === undefined ? [] : [list]), right]
		: panes.map((pane) => places[pane]).filter((place) => place !== undefined);

test.each([0, 90, 1000])(
	'on every terminal, header, panes and footer cover the screen without overlap; curl: %i cells',
	(command) => {
		const wrong: string[] = [];
		for (const size of sizes.filter((each) => modeOf(each) !== 'tiny')) {
			const placed = layout(size, undefined, command);
			const rects = [placed.header, ...seen(placed), placed.footer];
			const screen = {x: 0, y: 0, width: size.columns, height: size.rows};
			const covers = rects.reduce((sum, rect) => sum + area(rect), 0) === area(screen);
			const apart = rects.every((rect, index) => rects.slice(index + 1).every((other) => !overlap(rect, other)));
			if (!covers || !apart || !rects.every((rect) => isInside(rect, screen))) {
				wrong.push(`${size.columns}×${size.rows}`);
			}
		}

		expect(wrong).toEqual([]);
	},
);

test('on every terminal, a pane has room for a border and a line in it', () => {
	const small = sizes.filter(
		(size) =>
			modeOf(size) !== 'tiny' &&
			seen(layout(size, undefined, 1000)).some(({width, height}) => width < 12 || height < 2),
	);
	expect(small).toEqual([]);
});

test('a zoomed pane has the whole body, and the others keep their places', () => {
	for (const size of sizes.filter(({columns, rows}) => columns % 7 === 0 && rows % 5 === 0)) {
		const plain = layout(size);
		for (const pane of panes) {
			const zoomed = layout(size, pane);
			const places = modeOf(size) === 'tiny' ? plain.panes : {...plain.panes, [pane]: plain.body};
			expect(zoomed.panes, `${size.columns}×${size.rows} ${pane}`).toEqual(places);
		}
	}
});

test.each([
	[19, 60, 'tiny'],
	[200, 5, 'tiny'],
	[20, 6, 'small'],
	[59, 60, 'small'],
	[200, 15, 'small'],
	[60, 16, 'medium'],
	[99, 60, 'medium'],
	[200, 23, 'medium'],
	[100, 24, 'wide'],
	[149, 60, 'wide'],
	[150, 24, 'wider'],
])('%d × %d is %s', (columns, rows, mode) => {
	expect(modeOf({columns, rows})).toBe(mode);
});

test('the curl line has as many rows as it needs, three at most', () => {
	const heights = (columns: number): ReadonlyArray<number | undefined> =>
		[0, 85, 86, 170, 171, 1000].map((command) => layout({columns, rows: 36}, undefined, command).panes.curl?.height);
	expect(heights(120)).toEqual([3, 3, 4, 4, 5, 5]);
	expect(heights(80)).toEqual([34, 34, 34, 34, 34, 34]);
});
