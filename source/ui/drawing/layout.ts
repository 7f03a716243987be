import {inside, type Rect, type Room, type Size} from '../common/rect.js';
import {clamp} from '../common/steps.js';

/**
 * How much of the grid fits: `tiny` says so and no more, `small` shows one thing, `medium` the list and one pane,
 * `wide` the list and three panes, `wider` three columns.
 */
export type Mode = 'tiny' | 'small' | 'medium' | 'wide' | 'wider';

/** The panes that a reader can focus, in the order of Tab. */
export const panes = ['list', 'response', 'curl', 'code', 'about'] as const;

/** One of {@link panes}. */
export type PaneId = (typeof panes)[number];

/** Where everything is. `right` is what panels over the preview cover; the list has no place of its own in `small`. */
export type Layout = {
	readonly mode: Mode;
	readonly header: Rect;
	readonly body: Rect;
	readonly footer: Rect;
	readonly list?: Rect;
	readonly right: Rect;
	/** The panes that have a place at this size; where they share one, it is the same for all of them. */
	readonly panes: Readonly<Partial<Record<PaneId, Rect>>>;
};

/** The smallest terminal that can show a cell of the grid. */
export const smallest: Size = {columns: 20, rows: 6};

/** Which mode a size calls for. */
export const modeOf = ({columns, rows}: Size): Mode => {
	if (columns < smallest.columns || rows < smallest.rows) {
		return 'tiny';
	}

	if (columns < 60 || rows < 16) {
		return 'small';
	}

	if (columns < 100 || rows < 24) {
		return 'medium';
	}

	return columns < 150 ? 'wide' : 'wider';
};

type Arrange = (body: Rect, command: number) => Pick<Layout, 'list' | 'right' | 'panes'>;

const split = ({x, y, width, height}: Rect, listWidth: number): readonly [list: Rect, right: Rect] => [
	{x, y, width: listWidth, height},
	{x: x + listWidth, y, width: width - listWidth, height},
];

/** The most rows of the curl line beside other panes. */
const mostCommandRows = 3;

/** The height of a pane that shows a command of so many cells after a blank. */
const curlHeight = (command: number, {width}: Pick<Room, 'width'>): number =>
	2 + clamp(Math.ceil(command / (width - 3)), 1, mostCommandRows);

const arrangements: Readonly<Record<Mode, Arrange>> = {
	tiny: (body) => ({right: body, panes: {}}),
	small: (body) => ({right: body, panes: {list: body, response: body, curl: body, code: body, about: body}}),
	medium: (body) => {
		const [list, right] = split(body, clamp(Math.round(body.width * 0.32), 24, 30));
		return {list, right, panes: {list, response: right, curl: right, code: right, about: right}};
	},
	wide: (body, command) => {
		const [list, right] = split(body, clamp(Math.round(body.width * 0.27), 30, 38));
		const responseHeight = clamp(Math.round(body.height * 0.38), 9, 14);
		const response = {...right, height: responseHeight};
		const curl = {...right, y: right.y + responseHeight, height: curlHeight(command, right)};
		const code = {
			...right,
			y: curl.y + curl.height,
			height: body.height - responseHeight - curl.height,
		};
		return {list, right, panes: {list, response, curl, code}};
	},
	wider: (body, command) => {
		const [list, right] = split(body, 38);
		const [left, code] = split(right, Math.floor(right.width * 0.4));
		const height = curlHeight(command, left);
		const response = {...left, height: left.height - height};
		const curl = {...left, y: left.y + response.height, height};
		return {list, right, panes: {list, response, curl, code}};
	},
};

/**
 * Where everything is on a terminal of this size.
 *
 * @param zoomed the pane that has the whole body
 * @param command how many cells the curl line takes
 */
export const layout = (size: Size, zoomed?: PaneId, command = 0): Layout => {
	const mode = modeOf(size);
	const headerHeight = mode === 'small' ? 3 : 1;
	const row = {x: 0, width: size.columns};
	const header = {...row, y: 0, height: headerHeight};
	const footer = {...row, y: size.rows - 1, height: 1};
	const body = {...row, y: headerHeight, height: Math.max(0, size.rows - headerHeight - 1)};
	const arranged = arrangements[mode](body, command);
	return zoomed === undefined || mode === 'tiny'
		? {mode, header, body, footer, ...arranged}
		: {mode, header, body, footer, right: body, panes: {...arranged.panes, [zoomed]: body}};
};

/** Whether the panes right of the list share one place, so that one is seen at a time. */
export const isTabbed = (mode: Mode): boolean => mode === 'small' || mode === 'medium';

/** Whether panes have a border, which a small terminal has no room for. */
export const isBordered = (mode: Mode): boolean => mode !== 'small';

/** The cells of a rectangle that are left for a content: those inside its border, where there is one. */
export const roomIn = (mode: Mode, rect: Rect): Room => (isBordered(mode) ? inside(rect) : rect);

/** Where a pane is when it is seen: one without a place of its own covers the preview. */
export const placeOf = ({panes, right}: Layout, pane: PaneId): Rect => panes[pane] ?? right;
