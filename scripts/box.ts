/** Half of a cell in each direction, in the units of a picture. */
type Half = {readonly x: number; readonly y: number};

/** Where a line of a border comes from and goes to, from the middle of its cell. */
const shapes: Readonly<Record<string, (half: Half) => string>> = {
	'─': ({x}) => `m${-x} 0h${2 * x}`,
	'│': ({y}) => `m0 ${-y}v${2 * y}`,
	'╭': ({x, y}) => `m0 ${y}v${x - y}q0 ${-x} ${x} ${-x}`,
	'╮': ({x, y}) => `m0 ${y}v${x - y}q0 ${-x} ${-x} ${-x}`,
	'╰': ({x, y}) => `m0 ${-y}v${y - x}q0 ${x} ${x} ${x}`,
	'╯': ({x, y}) => `m0 ${-y}v${y - x}q0 ${x} ${-x} ${x}`,
	'▌': ({x, y}) => `m${-x / 2} ${-y}v${2 * y}`,
};

/** Whether a character is drawn as a line, so that borders have no gaps whatever the font. */
export const isLine = (character: string): boolean => Object.hasOwn(shapes, character);

/** How thick the line of a character is: half a cell for the half block. */
export const thickness = (character: string, {x}: Half): number => (character === '▌' ? x : 1);

/** The path of a character that {@link isLine}, in a cell around a point. */
export const linePath = (character: string, {x, y}: Half, half: Half): string =>
	`M${x} ${y}${shapes[character]?.(half) ?? ''}`;
