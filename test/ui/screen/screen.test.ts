import {expect, test} from 'vitest';
import {states} from '../states.js';
import {cells} from '../../../source/ui/common/cells.js';
import {plain} from '../../../source/ui/common/lines.js';
import type {Block} from '../../../source/ui/screen/block.js';
import {screen} from '../../../source/ui/screen/screen.js';
import type {State} from '../../../source/ui/state/state.js';
import {viewOf} from '../../../source/ui/state/view.js';

const columns = [7, 20, 40, 59, 60, 80, 100, 120, 150];
const rows = [5, 6, 15, 16, 24, 36];

/** What is wrong with blocks that have to cover a screen. */
const faults = (blocks: readonly Block[], {size}: State): readonly string[] => {
	const covered = Array.from({length: size.rows}, () => 0);
	const found: string[] = [];
	for (const {id, rect, lines} of blocks) {
		if (lines.length !== rect.height) {
			found.push(`${id} has ${lines.length} lines in ${rect.height}`);
		}

		for (const [index, line] of lines.entries()) {
			const text = plain(line);
			covered[rect.y + index] = (covered[rect.y + index] ?? -Infinity) + cells(text);
			if (cells(text) !== rect.width) {
				found.push(`${id} line ${index}: ${cells(text)} cells in ${rect.width}`);
			}

			if (/\p{Cc}/u.test(text)) {
				found.push(`${id} line ${index}: a control character`);
			}
		}
	}

	return [...found, ...(covered.every((each) => each === size.columns) ? [] : ['not all is covered'])];
};

test.each(rows)('with %d rows and any number of columns, blocks cover the screen exactly in every state', (height) => {
	const wrong: string[] = [];
	for (const width of columns) {
		for (const [name, state] of states({columns: width, rows: height})) {
			for (const fault of faults(screen(viewOf(state)), state)) {
				wrong.push(`${width}×${height} ${name}: ${fault}`);
			}
		}
	}

	expect(wrong).toEqual([]);
});
