import type {Painter} from './ansi.js';
import {screen} from './screen.js';
import type {State} from './state.js';
import {viewOf} from './view.js';

/** The first frame as octets for the terminal: the same cells that the components draw once they are there. */
export const firstPaint = (state: State, paint: Painter): string =>
	screen(viewOf(state))
		.flatMap(({rect, lines}) => lines.map((line, index) => `\u001B[${rect.y + index + 1};${rect.x + 1}H${paint(line)}`))
		.join('');
