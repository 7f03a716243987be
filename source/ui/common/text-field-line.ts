import {cells} from './cells.js';
import {graphemeEnd} from './graphemes.js';
import {shift, span, type Line} from './lines.js';
import type {TextField} from './text-field.js';

/** Text being typed, with the cell of the cursor inverted. */
export const withCursor = ({text, cursor}: TextField): Line => {
	const under = text.slice(cursor, graphemeEnd(text, cursor)) || ' ';
	return [span(text.slice(0, cursor)), span(under, 'cursor'), span(text.slice(cursor + under.length))];
};

/** The same in so many cells: a long text is moved so that its cursor is seen. */
export const withCursorIn = (field: TextField, room: number): Line =>
	shift(withCursor(field), cells(field.text.slice(0, field.cursor)) + 2 - room);
