import {titleOf} from '../../../frameworks/index.js';
import {cells} from '../../common/cells.js';
import {span, type Line} from '../../common/lines.js';
import {carousel, frameworkIndex} from '../../state/framework-list.js';
import type {View} from '../../state/view.js';

/** The frameworks around the selected one, as many as fit, the selected one between ‹ ›. */
export const frameworkStrip = ({state}: View, room: number): Line => {
	const all = carousel(state.favourites);
	const selected = frameworkIndex(state.framework, all);
	const names = all.map((each, index) => titleOf(index === selected ? state.framework : each));
	let first = selected;
	let last = selected;
	const size = (from: number, to: number): number =>
		names.slice(from, to + 1).reduce((sum, name) => sum + cells(name) + 2, 2) +
		(from > 0 ? 2 : 0) +
		(to + 1 < names.length ? 2 : 0);
	for (let grown = true; grown;) {
		grown = false;
		if (last + 1 < names.length && size(first, last + 1) <= room) {
			last++;
			grown = true;
		}

		if (first > 0 && size(first - 1, last) <= room) {
			first--;
			grown = true;
		}
	}

	const isWhole = size(first, last) <= room;
	return [
		...(first > 0 && isWhole ? [span('… ', 'dim')] : []),
		...names
			.slice(first, last + 1)
			.flatMap((name, index) => [
				span(index === 0 ? '' : '  '),
				first + index === selected ? span(`‹ ${name} ›`, 'title') : span(name, 'dim'),
			]),
		...(last + 1 < names.length && isWhole ? [span(' …', 'dim')] : []),
	];
};
