import {clamp} from './steps.js';

/**
 * The first visible row for a window of `height` rows: as it was, unless `index` would fall outside it.
 * A row under a heading brings its heading with it.
 *
 * @param headings of each row whether it is one
 */
export const keepVisible = (top: number, index: number, height: number, headings: readonly boolean[]): number => {
	const first = headings[index - 1] === true ? index - 1 : index;
	const followed = index >= top + height ? index - height + 1 : top;
	return clamp(Math.min(followed, first), 0, Math.max(0, headings.length - height));
};
