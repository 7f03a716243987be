import {span, type Line} from '../common/lines.js';
import type {Pane} from '../state/view.js';

/** What stands before a line of a list in a panel. */
export const marker = (isChosen: boolean): Line => [span(isChosen ? ' ▌ ' : '   ', 'focus')];

/** The first line that is seen, so that a line is. */
export const showing = (line: number, {height}: Parameters<Pane>[1]): number => Math.max(0, line - height + 1);
