import type {Painter} from '../common/painter.js';
import type {State} from '../state/state.js';
import {viewOf} from '../state/view.js';
import {screen} from './screen.js';

/** The first frame as octets for the terminal: the same cells that the components draw once they are there. */
export const firstPaint = (state: State, paint: Painter): string =>
	screen(viewOf(state))
		.flatMap(({rect, lines}) => lines.map((line, index) => `\u001B[${rect.y + index + 1};${rect.x + 1}H${paint(line)}`))
		.join('');
