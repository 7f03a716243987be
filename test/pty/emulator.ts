import {createRequire} from 'node:module';
import type * as Headless from '@xterm/headless';
import type {Size} from '../../source/ui/common/rect.js';

// Its package.json names an ES module that is not in the package.
const {Terminal} = createRequire(import.meta.url)('@xterm/headless') as typeof Headless;

type Emulator = Headless.Terminal;

/** An empty terminal emulator. */
export const createEmulator = ({columns, rows}: Size): Emulator =>
	new Terminal({cols: columns, rows, allowProposedApi: true});

/** How a cell looks. A colour is a number of the palette, or -1 for the terminal's own. */
export type CellLook = {
	readonly foreground: number;
	readonly background: number;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly underline: boolean;
	readonly inverse: boolean;
};

/** A cell of the screen: a character of one or two cells; the second cell of a wide one has the width 0 and no text. */
export type ScreenCell = CellLook & {readonly text: string; readonly width: number};

const rowsOf = ({buffer: {active}, rows}: Emulator) =>
	Array.from({length: rows}, (_, row) => active.getLine(active.baseY + row));

/** The lines of an emulator's screen without the spaces at their ends. */
export const linesOf = (emulator: Emulator): readonly string[] =>
	rowsOf(emulator).map((line) => line?.translateToString().trimEnd() ?? '');

/** Every cell of an emulator's screen, by rows. */
export const cellsOf = (emulator: Emulator): ReadonlyArray<readonly ScreenCell[]> =>
	rowsOf(emulator).map((line) =>
		Array.from({length: emulator.cols}, (_, column): ScreenCell => {
			const cell = line?.getCell(column);
			const text = cell?.getChars() ?? '';
			return {
				text: text === '' && cell?.getWidth() !== 0 ? ' ' : text,
				width: cell?.getWidth() ?? 1,
				foreground: cell?.getFgColor() ?? -1,
				background: cell?.getBgColor() ?? -1,
				bold: Boolean(cell?.isBold()),
				dim: Boolean(cell?.isDim()),
				underline: Boolean(cell?.isUnderline()),
				inverse: Boolean(cell?.isInverse()),
			};
		}),
	);

/** What is seen of cells: the looks of a blank that has neither a background nor a line are its own affair. */
export const seen = (cells: ReadonlyArray<readonly ScreenCell[]>): ReadonlyArray<ReadonlyArray<Partial<ScreenCell>>> =>
	cells.map((row) =>
		row.map((cell) =>
			cell.text === ' ' && !cell.inverse && !cell.underline ? {text: ' ', background: cell.background} : cell,
		),
	);

/** Every cell of what a text draws on an empty screen. */
export const draw = async (text: string, size: Size): Promise<ReadonlyArray<readonly ScreenCell[]>> => {
	const emulator = createEmulator(size);
	await new Promise<void>((resolve) => {
		emulator.write(text, resolve);
	});
	const cells = cellsOf(emulator);
	emulator.dispose();
	return cells;
};
