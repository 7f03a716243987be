import {span, type Line} from '../../common/lines.js';

/** Below so many cells numbers would take too much of the room. */
const narrow = 60;

/** Lines of code with their numbers, where there is room for them. */
export const numbered = (lines: readonly Line[], room: number): readonly Line[] => {
	if (room < narrow) {
		return lines.map((line): Line => [span(' '), ...line]);
	}

	const size = String(lines.length).length;
	return lines.map((line, index): Line => [span(` ${String(index + 1).padStart(size)}  `, 'dim'), ...line]);
};
