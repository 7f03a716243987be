import type {ScreenCell as Cell} from '../test/pty/emulator.js';
import {isLine, linePath, thickness} from './box.js';

/** Sixteen calm colours for a dark ground, in the order of the terminal's palette. */
const palette = [
	'#3b4252',
	'#e0707c',
	'#9cc28a',
	'#e2c07a',
	'#7aa7e0',
	'#c39ad8',
	'#79c2cf',
	'#d5dae4',
	'#6b7489',
	'#ef8a95',
	'#b2d6a1',
	'#f0d394',
	'#97bdf0',
	'#d6b3e8',
	'#97d8e3',
	'#f2f5fa',
] as const;

const ground = '#1b1f2a';
const text = '#cfd5e1';
const fontSize = 14;
const cellWidth = 8.4;
const lineHeight = 18;
const padding = 16;
const titleHeight = 34;

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (value: string): string => value.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const round = (value: number): number => Math.round(value * 100) / 100;

/** Cells beside each other that look alike, from a column on. */
type Run = {readonly column: number; readonly cells: readonly Cell[]};

const lookOf = ({text: _text, width: _width, ...look}: Cell): string => JSON.stringify(look);

const isAscii = ({text: character}: Cell): boolean => /^[\u0020-\u007E]$/.test(character);

/** What may stand in one run: the same kind of line, ASCII, or anything else. */
const kindOf = (cell: Cell): string => (isLine(cell.text) ? `line ${cell.text === '▌'}` : String(isAscii(cell)));

/** Whether a text begins after blanks, where it gets a place of its own so that columns stay columns in every font. */
const beginsColumn = (before: readonly Cell[], {text: character}: Cell): boolean =>
	character !== ' ' && before.length > 1 && before.slice(-2).every((cell) => cell.text === ' ');

/** Runs of one look. What is not ASCII stands alone, since a font may give it another width than a cell. */
const runsOf = (row: readonly Cell[]): readonly Run[] => {
	const runs: Array<{column: number; cells: Cell[]}> = [];
	for (const [column, cell] of row.entries()) {
		const last = runs.at(-1);
		const [previous] = last?.cells ?? [];
		const isAlike = previous && lookOf(previous) === lookOf(cell) && kindOf(previous) === kindOf(cell);
		if (last && isAlike && !beginsColumn(last.cells, cell)) {
			last.cells.push(cell);
		} else {
			runs.push({column, cells: [cell]});
		}
	}

	return runs;
};

const color = (index: number, otherwise: string): string => palette[index] ?? otherwise;

const colorsOf = ({foreground, background, inverse}: Cell): {readonly fill: string; readonly behind: string} => {
	const fill = color(foreground, text);
	const behind = color(background, ground);
	return inverse ? {fill: behind, behind: fill} : {fill, behind};
};

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, {width}) => sum + width, 0) * cellWidth;

const half = {x: cellWidth / 2, y: lineHeight / 2};

const drawLines = (cells: readonly Cell[], x: number, y: number, stroke: string): string => {
	const [first] = cells;
	const path = cells
		.map((cell, index) => linePath(cell.text, {x: round(x + index * cellWidth + half.x), y: round(y - 4.5)}, half))
		.join('');
	return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="${thickness(first?.text ?? '', half)}"${
		first?.dim ? ' opacity="0.58"' : ''
	}/>`;
};

const drawRun = ({column, cells}: Run, y: number): string => {
	const [first] = cells;
	if (first === undefined) {
		return '';
	}

	const {fill, behind} = colorsOf(first);
	const x = round(padding + column * cellWidth);
	const width = round(widthOf(cells));
	const back =
		behind === ground
			? ''
			: `<rect x="${x}" y="${round(y - 13.5)}" width="${width}" height="${lineHeight}" fill="${behind}"/>`;
	const content = cells.map((cell) => cell.text).join('');
	if (content.trim() === '' && !first.underline) {
		return back;
	}

	if (isLine(first.text)) {
		return back + drawLines(cells, x, y, fill);
	}

	const attributes = [
		fill === text ? '' : ` fill="${fill}"`,
		first.bold ? ' font-weight="700"' : '',
		first.dim ? ' opacity="0.58"' : '',
		first.underline ? ' text-decoration="underline"' : '',
	].join('');
	if (isAscii(first)) {
		// The blanks around a text are left out, so that it begins in its cell however wide the font's blanks are.
		const shown = first.underline ? content : content.trim();
		const start = round(x + content.indexOf(shown) * cellWidth);
		const length = round(shown.length * cellWidth);
		return `${back}<text y="${y}" x="${start}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${attributes}>${escape(shown)}</text>`;
	}

	// One x for each character, since the font may give it another width than a cell.
	const places = cells.flatMap((cell, index) => (cell.width === 0 ? [] : [round(x + index * cellWidth)]));
	return `${back}<text y="${y}" x="${places.join(' ')}"${attributes}>${escape(content)}</text>`;
};

const button = (index: number, fill: string): string =>
	`<circle cx="${padding + 6 + index * 20}" cy="${titleHeight / 2}" r="6" fill="${fill}"/>`;

/**
 * A picture of a terminal's screen, in a window. Every run of characters has its own place, so that it is aligned whatever
 * monospaced font a viewer has.
 */
export const svg = (rows: ReadonlyArray<readonly Cell[]>, title: string): string => {
	const width = round(2 * padding + (rows[0]?.length ?? 0) * cellWidth);
	const height = titleHeight + rows.length * lineHeight + padding;
	const lines = rows.map((row, index) => {
		const y = titleHeight + index * lineHeight + 14;
		return runsOf(row)
			.map((run) => drawRun(run, y))
			.join('');
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}">`,
		`<rect width="${width}" height="${height}" rx="10" fill="${ground}"/>`,
		...['#e0707c', '#e2c07a', '#9cc28a'].map((fill, index) => button(index, fill)),
		`<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace" font-size="${fontSize}" fill="${text}" xml:space="preserve">`,
		...lines.filter((line) => line !== ''),
		'</g>',
		'</svg>',
		'',
	].join('\n');
};
