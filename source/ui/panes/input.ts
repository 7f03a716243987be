import type {Editor} from '../editor.js';
import {span, type Line} from '../lines.js';

/** Text being typed, with the cell of the cursor inverted. */
export const withCursor = ({text, cursor}: Editor): Line => {
	const under = [...text.slice(cursor)][0] ?? ' ';
	return [span(text.slice(0, cursor)), span(under, 'cursor'), span(text.slice(cursor + under.length))];
};
