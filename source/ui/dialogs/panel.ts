import type {FrameContent} from '../common/frame.js';
import {span, type Line} from '../common/lines.js';
import type {Room} from '../common/rect.js';
import type {Dialog, DialogOf} from '../state/dialog.js';
import type {View} from '../state/view.js';

/** What takes the place of a pane while a dialog is open, and the first of its lines that is seen. */
export type Panel = {readonly content: FrameContent; readonly top: number};

/** Draws a dialog for the cells inside its border. */
export type DrawPanel<Kind extends Dialog['kind']> = (view: View, dialog: DialogOf<Kind>, room: Room) => Panel;

/** What stands before a line of a list in a panel. */
export const marker = (isChosen: boolean): Line => [span(isChosen ? ' ▌ ' : '   ', 'focus')];

/** The first line that is seen, so that a line is. */
export const showing = (line: number, {height}: Pick<Room, 'height'>): number => Math.max(0, line - height + 1);
