import {fold, span, type Line} from '../common/lines.js';
import {isTabbed} from '../drawing/layout.js';
import type {View} from '../state/view.js';

/** What will be run, where its own pane is not seen. */
export const commandLines = ({cell, layout}: View, size: number): readonly Line[] =>
	isTabbed(layout.mode)
		? [[], ...fold([span(cell.shellLine, 'dim')], size - 1).map((line): Line => [span(' '), ...line])]
		: [];
