import type {Editor} from '../common/text-field.js';
import {cells, shift, span, type Line} from '../common/lines.js';

/** Text being typed, with the cell of the cursor inverted. */
export const withCursor = ({text, cursor}: Editor): Line => {
	const under = [...text.slice(cursor)][0] ?? ' ';
	return [span(text.slice(0, cursor)), span(under, 'cursor'), span(text.slice(cursor + under.length))];
};

/** The same in so many cells: a long text is moved so that its cursor is seen. */
export const withCursorIn = (editor: Editor, room: number): Line =>
	shift(withCursor(editor), cells(editor.text.slice(0, editor.cursor)) + 2 - room);
