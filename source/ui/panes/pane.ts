import type {FrameContent} from '../common/frame.js';
import type {Room} from '../common/rect.js';
import type {View} from '../state/view.js';

/** What a pane shows, before it is scrolled and cut to its place. */
export type PaneContent = FrameContent & {
	/** What the lines say, for the clipboard. */
	readonly text: string;
};

/** A pane's content, made for the cells inside its border. */
export type Pane = (view: View, room: Room) => PaneContent;
