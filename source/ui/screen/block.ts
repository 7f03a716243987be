import {bare, framed, type FrameContent, type Scroll} from '../common/frame.js';
import type {Line} from '../common/lines.js';
import type {Rect} from '../common/rect.js';
import {isBordered, type Mode} from '../drawing/layout.js';

/** A rectangle of the screen and what is in it: exactly `rect.height` lines of `rect.width` cells. */
export type Block = {readonly id: string; readonly rect: Rect; readonly lines: readonly Line[]};

/** A content in its place, in a border where the terminal has room for one. */
export const blockOf = (
	id: string,
	rect: Rect,
	content: FrameContent,
	{mode, ...border}: {readonly mode: Mode; readonly focused: boolean; readonly scroll: Scroll},
): Block => ({
	id,
	rect,
	lines: isBordered(mode) ? framed(content, rect, border) : bare(content, rect, border.scroll),
});
