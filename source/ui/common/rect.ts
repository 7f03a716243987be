/** The terminal's size in cells. */
export type Size = {readonly columns: number; readonly rows: number};

/** A rectangle of cells; `x` and `y` count from 0 at the top left. */
export type Rect = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

/** How many cells a rectangle has, wherever it is. */
export type Room = Pick<Rect, 'width' | 'height'>;

/** The cells inside a border. */
export const inside = ({width, height}: Room): Room => ({
	width: Math.max(0, width - 2),
	height: Math.max(0, height - 2),
});

/** Whether a cell is in a rectangle. */
export const contains = (
	{x, y, width, height}: Rect,
	{column, row}: {readonly column: number; readonly row: number},
): boolean => column >= x && column < x + width && row >= y && row < y + height;
