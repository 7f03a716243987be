import {cells} from './cells.js';

/** What Ink's `Output` is asked to draw: texts at a place, and edges between which they are cut. */
export type Operation =
	| {
			readonly type: 'write';
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly transformers: ReadonlyArray<(line: string, index: number) => string>;
	  }
	| {readonly type: 'clip' | 'unclip'};

type Segment = {readonly x: number; readonly text: string};

const rowOf = (segments: readonly Segment[]): string | undefined => {
	let row = '';
	let end = 0;
	for (const {x, text} of segments.toSorted((a, b) => a.x - b.x)) {
		if (x < end) {
			return undefined;
		}

		row += ' '.repeat(x - end) + text;
		end = x + cells(text);
	}

	return row.trimEnd();
};

/**
 * The frame of texts that lie beside each other, as `height` rows joined by line feeds: a row is its texts as they stand.
 * Ink cuts every text into cells, each with its styles, and puts them together again, which took two thirds of the time
 * between a key and the paint; only texts that overlap or are clipped need that.
 *
 * Every line of a text must close the styles that it opens, as those of a {@link Painter} do.
 *
 * @returns `undefined` where cells are needed: texts overlap, or are clipped
 */
export const composeRows = (operations: readonly Operation[], height: number): string | undefined => {
	const rows: Segment[][] = Array.from({length: height}, () => []);
	for (const operation of operations) {
		if (operation.type !== 'write') {
			return undefined;
		}

		const {x, y, text, transformers} = operation;
		for (const [index, line] of text.split('\n').entries()) {
			const drawn = transformers.reduce((each, transform) => transform(each, index), line);
			if (drawn !== '') {
				rows[y + index]?.push({x, text: drawn});
			}
		}
	}

	const composed = rows.map(rowOf);
	return composed.includes(undefined) ? undefined : composed.join('\n');
};
